package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;

/** Compares the claims of related articles. A function of its arguments alone. */
public final class Detector {
    /** One for all that asks where, since it reads the gazetteer. */
    private static final Places PLACES = new Places();

    /** In this order: what a report takes back by name first, figures before words, words before who, when and where. */
    private static final List<Comparer> COMPARERS = List.of(
            new WithdrawalComparer(),
            new QuantityComparer(),
            new DenialComparer(),
            new RefutationComparer(),
            new StatusComparer(),
            new OnceComparer(PLACES),
            new WhenComparer(),
            new WhereComparer(PLACES),
            new ActorComparer(),
            new PresenceComparer());

    private final Readings readings = new Readings();

    /** All findings between two related articles, those that raise no alert included. */
    public List<Finding> compare(Article earlier, Article later) {
        List<Finding> findings = new ArrayList<>();
        boolean apart = Occasion.differs(readings.of(earlier), readings.of(later));
        for (Reading first : readings.of(earlier)) {
            for (Reading second : readings.of(later)) {
                judge(first, second)
                        .filter(verdict -> !verdict.relation().raisesAlert() || !sameWords(first, second))
                        .map(verdict -> apart && !aboutOnePerson(verdict, first, second)
                                ? verdict.ofDifferentEvents()
                                : verdict)
                        .map(verdict -> guarded(verdict, first, second))
                        .ifPresent(verdict -> findings.add(Findings.of(first, second, verdict)));
            }
        }
        return findings;
    }

    /** Where and when one person was arrested is no matter of two events. */
    private static boolean aboutOnePerson(Verdict verdict, Reading first, Reading second) {
        return (verdict.kind() == Kind.PLACE || verdict.kind() == Kind.DATE)
                && Guard.sharePerson(first.claim().mentions(), second.claim().mentions());
    }

    /**
     * An alert needs both statements to be of one event; the guard's objection is told instead. What is taken back by name is
     * of the event that was reported.
     */
    private static Verdict guarded(Verdict verdict, Reading first, Reading second) {
        return verdict.relation().raisesAlert() && !verdict.rule().equals(WithdrawalComparer.RULE)
                ? EventGuard.objection(first, second, verdict.kind())
                        .map(verdict::stoppedBy)
                        .orElse(verdict)
                : verdict;
    }

    /** One sentence in two articles: copies agree, whatever it says of two people. */
    private static boolean sameWords(Reading first, Reading second) {
        return first.claim().quote().equals(second.claim().quote());
    }

    /** Disputes that one article reports between two parties. */
    public List<Finding> within(Article article) {
        return Disputes.of(readings.of(article));
    }

    /** The first comparer to find a difference decides; agreement in one respect says nothing of the others. */
    private static Optional<Verdict> judge(Reading first, Reading second) {
        if (!first.touches(second)) {
            return Optional.empty();
        }
        Optional<Verdict> agreement = Optional.empty();
        for (Comparer comparer : COMPARERS) {
            Optional<Verdict> verdict = comparer.compare(first, second);
            if (verdict.filter(found -> !found.agrees()).isPresent()) {
                return agreement.isEmpty() || verdict.get().relation().raisesAlert() ? verdict : agreement;
            }
            agreement = agreement.or(() -> verdict);
        }
        return agreement;
    }
}
