package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
                verdict.score(),
                verdict.why());
    }

    private static List<String> sharedNames(Reading earlier, Reading later) {
        Set<String> names = names(earlier);
        Set<String> shared = names(later);
        shared.retainAll(names);
        return List.copyOf(shared.isEmpty() ? names : shared);
    }

    private static Set<String> names(Reading reading) {
        Set<String> names = new TreeSet<>();
        for (Mention mention : reading.claim().mentions()) {
            if (mention.type().isName()) {
                names.add(mention.canonical());
            }
        }
        return names;
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
