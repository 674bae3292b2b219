package org.newsmonitor.wire;

import java.util.function.Function;

/** Reads the closed choices that the wire spells by label. */
final class Labels {
    private Labels() {}

    static <E extends Enum<E>> E of(E[] choices, Function<E, String> spelling, String label) {
        for (E choice : choices) {
            if (spelling.apply(choice).equals(label)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("unknown label: " + label);
    }
}
