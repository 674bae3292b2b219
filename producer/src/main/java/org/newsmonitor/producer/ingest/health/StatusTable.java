package org.newsmonitor.producer.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;

/** How feeds fare, as a table for a person: those in trouble first. */
public final class StatusTable {
    private static final int LONGEST_REASON = 100;

    private StatusTable() {}

    public static String of(Collection<FeedState> states, Instant now) {
        List<FeedState> sorted = new ArrayList<>(states);
        sorted.sort(Comparator.comparing(StatusTable::word).thenComparing(FeedState::getId));
        StringBuilder table =
                new StringBuilder(row("state", "polls", "304", "items", "lag", "success", "next", "every", "feed"));
        for (FeedState state : sorted) {
            table.append(row(state, now));
            String trouble = trouble(state);
            if (trouble != null) {
                table.append("          ").append(shortened(trouble)).append(System.lineSeparator());
            }
        }
        return table.append(sorted.size())
                .append(" feeds")
                .append(System.lineSeparator())
                .toString();
    }

    private static String row(FeedState state, Instant now) {
        long percent = state.getPolls() == 0 ? 0 : 100 * state.getNotModified() / state.getPolls();
        Long lag = state.getLagMillis();
        return row(
                word(state),
                Long.toString(state.getPolls()),
                percent + " %",
                Long.toString(state.getItems()),
                lag == null ? "-" : span(Duration.ofMillis(lag)),
                state.getLastSuccessAt() == null ? "never" : span(Duration.between(state.getLastSuccessAt(), now)),
                span(Duration.between(now, state.getNextPollAt())),
                span(Duration.ofMillis(state.getIntervalMillis())),
                state.getId());
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-9s %7s %5s %7s %9s %9s %9s %9s  %s%n", (Object[]) cells);
    }

    /** In the order of trouble, which is that of the alphabet. */
    private static String word(FeedState state) {
        if (state.getPausedAt() != null) {
            return "PAUSED";
        }
        if (state.getFailures() > 0) {
            return "failing";
        }
        return state.getPolls() == 0 ? "new" : "ok";
    }

    private static @Nullable String trouble(FeedState state) {
        if (state.getPausedAt() != null) {
            return "paused: " + state.getPauseReason();
        }
        return state.getFailures() > 0
                ? state.getFailures() + " failures in a row, the last: " + state.getLastError()
                : null;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
    }

    static String span(Duration span) {
        long seconds = span.toSeconds();
        if (seconds < 0) {
            return "now";
        }
        if (seconds < 120) {
            return seconds + " s";
        }
        if (seconds < 7200) {
            return seconds / 60 + " min";
        }
        return seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " d";
    }
}
