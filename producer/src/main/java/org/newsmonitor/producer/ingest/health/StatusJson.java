package org.newsmonitor.producer.ingest.health;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;

/** How one feed fares, as a line of JSON. */
public final class StatusJson {
    private static final JsonMapper JSON = new JsonMapper();

    private StatusJson() {}

    public static String line(FeedState state) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", state.getId())
                .put("title", state.getTitle())
                .put("movedTo", state.getMovedTo())
                .put("polls", state.getPolls())
                .put("notModified", state.getNotModified())
                .put("items", state.getItems())
                .put("itemsPerDay", state.getItemsPerDay())
                .put("intervalMillis", state.getIntervalMillis())
                .put("lagMillis", state.getLagMillis())
                .put("lateMillis", state.getLateMillis())
                .put("lastPollAt", text(state.getLastPollAt()))
                .put("lastSuccessAt", text(state.getLastSuccessAt()))
                .put("nextPollAt", text(state.getNextPollAt()))
                .put("failures", state.getFailures())
                .put("lastErrorAt", text(state.getLastErrorAt()))
                .put("lastError", state.getLastError())
                .put("pausedAt", text(state.getPausedAt()))
                .put("pauseReason", state.getPauseReason());
        ObjectNode losses = line.putObject("losses");
        new java.util.TreeMap<>(state.getLosses()).forEach(losses::put);
        return line.toString();
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
