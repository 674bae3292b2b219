package org.newsmonitor.relate;

/** What the one title says is told in the other text too, and the other way round. */
final class TitlesTold implements Evidence {
    private static final double MOST = 0.5;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double share =
                Math.min(earlier.title().shareIn(later.body()), later.title().shareIn(earlier.body()));
        return new Weighing(share, share < MOST ? "" : "each title is told in the other text");
    }
}
