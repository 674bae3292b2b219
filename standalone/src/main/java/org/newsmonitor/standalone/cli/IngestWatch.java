package org.newsmonitor.standalone.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.newsmonitor.producer.ingest.health.Tally;
import org.newsmonitor.producer.ingest.sightings.SightingApp;
import org.newsmonitor.topology.DrainCheck;

/** Waits for the end of ingestion and shows meanwhile how it goes: one live line on a terminal, a plain one a minute otherwise. */
final class IngestWatch {
    private static final long REDRAW_MILLIS = 500;
    private static final long LINE_NANOS = 60_000_000_000L;

    private final Installation installation;
    private final Tally tally;
    private final boolean mayEnd;
    private final boolean terminal = "1".equals(System.getProperty("newsmonitor.terminal"));
    private long lastNanos = System.nanoTime();
    private long lastPolls;
    private long lastItems;

    /** @param mayEnd whether there is nothing to be polled for ever */
    IngestWatch(Installation installation, Tally tally, boolean mayEnd) {
        this.installation = installation;
        this.tally = tally;
        this.mayEnd = mayEnd;
    }

    /** Returns the exit code. */
    int until(CompletionStage<?> ended, List<CompletionStage<?>> finite) throws InterruptedException {
        while (true) {
            if (isEnded(ended)) {
                return 0;
            }
            boolean read = finite.stream().filter(IngestWatch::isEnded).count() == finite.size();
            if (mayEnd && read && isDrained()) {
                show(true);
                return 0;
            }
            show(false);
        }
    }

    /** Waits a moment; throws what ended it, if it was a failure. */
    private static boolean isEnded(CompletionStage<?> stage) {
        try {
            stage.toCompletableFuture().get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    private boolean isDrained() throws InterruptedException {
        try (DrainCheck check = DrainCheck.of(
                installation.connection(),
                SightingApp.group(installation.topics()),
                List.of(installation.topics().foundItems()))) {
            return check.isDrained();
        }
    }

    private void show(boolean last) {
        long now = System.nanoTime();
        if (!terminal && !last && now - lastNanos < LINE_NANOS) {
            return;
        }
        String line = line((now - lastNanos) / 1e9);
        System.err.print(terminal ? "\r" + line + "\u001b[K" + (last ? "\n" : "") : line + "\n");
        System.err.flush();
        if (!terminal || now - lastNanos > 10 * REDRAW_MILLIS * 1_000_000) {
            lastNanos = now;
            lastPolls = tally.getPolls();
            lastItems = tally.getItems();
        }
    }

    private String line(double seconds) {
        long polls = tally.getPolls();
        return String.format(
                Locale.ROOT,
                "feeds %d (%d paused, %d failing) | polls %d, %.1f/s, %d %% unchanged | items %d, %.1f/s | behind %d s",
                tally.getFeeds(),
                tally.getFeedsPaused(),
                tally.getFeedsFailing(),
                polls,
                (polls - lastPolls) / Math.max(seconds, 0.001),
                polls == 0 ? 0 : 100 * tally.getNotModified() / polls,
                tally.getItems(),
                (tally.getItems() - lastItems) / Math.max(seconds, 0.001),
                tally.getMostOverdueMillis() / 1000);
    }
}
