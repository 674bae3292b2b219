package org.newsmonitor.relate;

/** Evidence against: tagging found places in both texts, and none that they share. */
final class OtherPlaces implements Evidence {
    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        boolean bothNameSome = earlier.places().size() > 0 && later.places().size() > 0;
        return bothNameSome && earlier.places().dot(later.places()) == 0
                ? new Weighing(1, "no common place")
                : Weighing.NONE;
    }
}
