package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsmonitor.entity.name.SameName;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Statement;

/** Turns a verdict over two claims into a finding an editor can check. */
final class Findings {
    private Findings() {}

    static Finding of(Reading earlier, Reading later, Verdict verdict) {
        return new Finding(
                verdict.relation(),
                verdict.kind(),
                verdict.fact(),
                sharedNames(earlier, later),
                statement(earlier, verdict.values().get(0)),
                statement(later, verdict.values().get(1)),
                verdict.rule(),
                Confidence.of(new Confidence.Pairing(earlier, later, verdict.rule())),
                verdict.why());
    }

    private static List<String> sharedNames(Reading earlier, Reading later) {
        Set<String> shared = new TreeSet<>();
        for (Mention one : names(earlier)) {
            for (Mention other : names(later)) {
                if (one.type() == other.type() && SameName.holds(one.type(), one.canonical(), other.canonical())) {
                    shared.add(SameName.fuller(one.canonical(), other.canonical()));
                }
            }
        }
        if (shared.isEmpty()) {
            names(earlier).forEach(name -> shared.add(name.canonical()));
        }
        return List.copyOf(shared);
    }

    private static List<Mention> names(Reading reading) {
        return reading.claim().mentions().stream()
                .filter(mention -> mention.type().isName())
                .toList();
    }

    private static Statement statement(Reading reading, String value) {
        return new Statement(
                reading.article().id(),
                reading.article().revision(),
                reading.article().source(),
                reading.article().url(),
                reading.article().publishedAt(),
                reading.claim().speaker(),
                reading.claim().quote(),
                reading.claim().span(),
                value);
    }
}
