package org.newsmonitor.contradiction;

import java.util.Optional;

/** Compares claims clause by clause: the first two clauses with something to say of each other decide. */
interface PhraseComparer extends Comparer {
    Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second);

    /** Whether the two claims are of the sort compared here at all. */
    default boolean takes(Reading earlier, Reading later) {
        return true;
    }

    /** Neither only recalls what was said before. */
    static boolean bothNews(Reading earlier, Reading later) {
        return !earlier.has("old") && !later.has("old");
    }

    @Override
    default Optional<Verdict> compare(Reading earlier, Reading later) {
        if (!takes(earlier, later)) {
            return Optional.empty();
        }
        for (Phrase first : earlier.phrases()) {
            for (Phrase second : later.phrases()) {
                Optional<Verdict> verdict = compare(earlier, first, later, second);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }
}
