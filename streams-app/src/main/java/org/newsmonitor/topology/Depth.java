package org.newsmonitor.topology;

import java.util.function.Supplier;

/** Turns the one error that hostile text can bring about into an exception, so that it costs its article and no more. */
final class Depth {
    private Depth() {}

    static <T> T limited(Supplier<T> step) {
        try {
            return step.get();
        } catch (StackOverflowError e) {
            throw new IllegalStateException("nested too deeply", e);
        }
    }
}
