package org.newsmonitor.standalone.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.newsmonitor.standalone.replay.RunProgress;

/** Progress for a person: a bar that redraws itself on a terminal, a plain line every few seconds otherwise. */
final class TerminalProgress implements RunProgress {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 5_000_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private long lastNanos;

    TerminalProgress(PrintStream err, boolean terminal, LongSupplier nanoTime) {
        this.err = err;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.lastNanos = nanoTime.getAsLong();
    }

    /** The launcher says whether stderr is a terminal, which Java cannot tell apart from stdout. */
    static TerminalProgress standard() {
        boolean terminal = "1".equals(System.getProperty("newsmonitor.terminal"));
        return new TerminalProgress(System.err, terminal, System::nanoTime);
    }

    @Override
    public void published(int count, int total) {
        show("published", count, total);
    }

    @Override
    public void accounted(long count, int total) {
        show("through", count, total);
    }

    @Override
    public void refused(String articleId, String why) {
        err.println((terminal ? "\r" : "") + "refused " + articleId + ": " + why);
    }

    private void show(String label, long count, int total) {
        long now = nanoTime.getAsLong();
        boolean due = now - lastNanos >= (terminal ? REDRAW_NANOS : LINE_NANOS);
        if (!due) {
            return;
        }
        lastNanos = now;
        if (terminal) {
            int filled = total == 0 ? WIDTH : (int) Math.min(WIDTH, count * WIDTH / total);
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + label + " " + count + "/" + total
                    + "   ");
            err.flush();
        } else {
            err.println(label + " " + count + "/" + total);
        }
    }

    /** Ends the bar's line. */
    void done() {
        if (terminal) {
            err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            err.flush();
        }
    }
}
