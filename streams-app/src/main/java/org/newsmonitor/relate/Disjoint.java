package org.newsmonitor.relate;

import java.util.Set;
import java.util.function.BiFunction;

/**
 * Evidence against: both articles name something of a kind, and not the same.
 *
 * @param shareKnown share of what the first article names that the second names too; 1 when either names nothing
 */
record Disjoint(String reason, BiFunction<Profile, Profile, Double> shareKnown) implements Evidence {
    static Disjoint people() {
        return new Disjoint(
                "other people",
                (one, other) -> share(one.read().people(), other.read().people()));
    }

    static Disjoint places() {
        return new Disjoint(
                "other places",
                (one, other) -> share(one.read().places(), other.read().places()));
    }

    static Disjoint ages() {
        return new Disjoint(
                "other ages",
                (one, other) ->
                        one.read().ages().isEmpty() || other.read().ages().isEmpty()
                                ? 1.0
                                : share(one.read().ages(), other.read().ages()));
    }

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double known = Math.max(shareKnown.apply(earlier, later), shareKnown.apply(later, earlier));
        return known >= 0.5 ? new Weighing(1 - known, "") : new Weighing(1 - known, reason);
    }

    private static double share(Set<String> mine, Set<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 1;
        }
        long known = mine.stream().filter(theirs::contains).count();
        return (double) known / mine.size();
    }
}
