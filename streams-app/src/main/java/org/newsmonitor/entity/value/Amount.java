package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.EntityType;

/** A figure as written and the unit that follows or precedes it; no unit for a bare count. */
record Amount(Figure figure, @Nullable Unit unit) {
    int end() {
        return figure.end();
    }

    boolean isDuration() {
        return unit != null && unit.isDuration();
    }

    Amount with(Figure other) {
        return new Amount(other, unit);
    }

    Reading reading() {
        Unit counted = unit;
        if (counted == null) {
            return new Reading(EntityType.NUMBER, figure.in(""), figure.end());
        }
        return new Reading(counted.type(), counted.toBase(figure).in(counted.symbol()), figure.end());
    }
}
