package org.newsmonitor.relate;

import java.util.Collections;

/** Evidence against: both texts name years, and none that they share. */
final class OtherYears implements Evidence {
    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        boolean bothNameSome = !earlier.years().isEmpty() && !later.years().isEmpty();
        return bothNameSome && Collections.disjoint(earlier.years(), later.years())
                ? new Weighing(1, "other years")
                : Weighing.NONE;
    }
}
