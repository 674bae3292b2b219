package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Both texts name the same entities of one type, as tagging resolved them.
 *
 * @param what for the reason: "people", "places"
 */
record NamedAlike(String what, Function<Profile, TermVector> entities) implements Evidence {
    static NamedAlike people() {
        return new NamedAlike("people", Profile::people);
    }

    static NamedAlike places() {
        return new NamedAlike("places", Profile::places);
    }

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double[] likeness = {0};
        List<String> shared = new ArrayList<>();
        entities.apply(earlier).forEachShared(entities.apply(later), (name, mine, theirs) -> {
            likeness[0] += mine * theirs;
            shared.add(name);
        });
        return new Weighing(likeness[0], shared.isEmpty() ? "" : "same " + what + ": " + String.join(", ", shared));
    }
}
