package org.newsmonitor.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsmonitor.standalone.embedded.EmbeddedStack;
import org.newsmonitor.standalone.embedded.Ports;

/** One stack for all tests of this run, stopped with the process: starting it is what takes time. */
public final class SharedStack {

    private static final EmbeddedStack STACK = start();

    private SharedStack() {}

    public static EmbeddedStack stack() {
        return STACK;
    }

    private static EmbeddedStack start() {
        EmbeddedStack stack = EmbeddedStack.start(Ports.free(), null);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                stack.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return stack;
    }
}
