package org.newsmonitor.relate;

/** One kind of sign that two articles report the same event. */
interface Evidence {
    Weighing weigh(Profile earlier, Profile later);

    /**
     * @param strength 0 (no sign) to 1
     * @param reason for a reader; empty when there is nothing to say
     */
    record Weighing(double strength, String reason) {
        static final Weighing NONE = new Weighing(0, "");
    }
}
