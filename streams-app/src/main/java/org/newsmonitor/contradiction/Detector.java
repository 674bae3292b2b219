package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;

/** Compares the claims of related articles. A function of its arguments alone. */
public final class Detector {
    /** The first comparer with something to say decides: figures before words, words before who, when and where. */
    private static final List<Comparer> COMPARERS = List.of(
            new QuantityComparer(),
            new DenialComparer(),
            new StatusComparer(),
            new OnceComparer(),
            new ActorComparer(),
            new PresenceComparer());

    private final Readings readings = new Readings();

    /** All findings between two related articles, those that raise no alert included. */
    public List<Finding> compare(Article earlier, Article later) {
        List<Finding> findings = new ArrayList<>();
        boolean apart = Occasion.differs(earlier, later);
        for (Reading first : readings.of(earlier)) {
            for (Reading second : readings.of(later)) {
                judge(first, second)
                        .map(verdict -> apart && !aboutOnePerson(verdict, first, second)
                                ? verdict.ofDifferentEvents()
                                : verdict)
                        .ifPresent(verdict -> findings.add(Findings.of(first, second, verdict)));
            }
        }
        return findings;
    }

    /** Where and when one person was arrested is no matter of two events. */
    private static boolean aboutOnePerson(Verdict verdict, Reading first, Reading second) {
        return (verdict.kind() == Kind.PLACE || verdict.kind() == Kind.DATE)
                && first.claim().mentions().stream()
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .anyMatch(person -> second.claim().mentions().stream()
                                .anyMatch(other -> other.canonical().equals(person.canonical())));
    }

    /** Disputes that one article reports between two parties. */
    public List<Finding> within(Article article) {
        return Disputes.of(readings.of(article));
    }

    private static Optional<Verdict> judge(Reading first, Reading second) {
        for (Comparer comparer : COMPARERS) {
            Optional<Verdict> verdict = comparer.compare(first, second);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }
}
