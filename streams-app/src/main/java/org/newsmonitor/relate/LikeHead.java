package org.newsmonitor.relate;

/** Titles and first sentences use the same telling words. */
final class LikeHead implements Evidence {
    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double likeness = earlier.head().dot(later.head());
        return new Weighing(likeness, likeness < 0.1 ? "" : "title and lead agree");
    }
}
