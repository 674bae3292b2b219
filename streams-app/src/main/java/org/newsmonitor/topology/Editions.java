package org.newsmonitor.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.newsroom.Edition;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Story;

/** What an edition means on the compacted topics: a story that is gone is a tombstone. */
@NullUnmarked
final class Editions {
    private Editions() {}

    static List<KeyValue<String, Story>> stories(Edition edition) {
        List<KeyValue<String, Story>> records = new ArrayList<>();
        edition.stories().forEach(story -> records.add(KeyValue.pair(story.id(), story)));
        edition.storiesGone().forEach(id -> records.add(KeyValue.pair(id, null)));
        return records;
    }

    static List<KeyValue<String, Alert>> alerts(Edition edition) {
        return edition.alerts().stream()
                .map(alert -> KeyValue.pair(alert.id(), alert))
                .toList();
    }
}
