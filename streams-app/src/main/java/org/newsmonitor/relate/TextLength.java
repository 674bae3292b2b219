package org.newsmonitor.relate;

import java.util.function.IntBinaryOperator;

/** How much there is to share: long texts have words and names in common by chance. No sign of its own, and no reason. */
record TextLength(IntBinaryOperator which) implements Evidence {
    /** Logarithm of a long article's number of telling words, so that strength is about 1 for one. */
    private static final double LONG = 6;

    static TextLength shorter() {
        return new TextLength(Math::min);
    }

    static TextLength longer() {
        return new TextLength(Math::max);
    }

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        int words = which.applyAsInt(earlier.body().size(), later.body().size());
        return new Weighing(Math.log1p(words) / LONG, "");
    }
}
