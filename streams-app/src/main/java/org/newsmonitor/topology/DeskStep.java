package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.newsroom.Desk;
import org.newsmonitor.newsroom.DeskNote;
import org.newsmonitor.newsroom.Edition;

/**
 * Keeps the stories and alerts that stand, on one partition, since any link may join any two stories.
 *
 * <p>State: the notes of stories whose news is younger than the retention before the last time of arrival; the desk itself
 * is rebuilt from them when the task starts. A late note counts as if it had come in time, as long as its story is remembered; a repeated one
 * changes nothing; a missing one is a story or alert untold.
 */
@NullUnmarked
final class DeskStep implements Processor<String, DeskNote, String, Edition> {
    static final String NOTES = "desk-notes";
    private static final int PURGES_PER_RETENTION = 16;

    private final Duration retention;
    private final ArrivalClock clock;
    private Desk desk = new Desk();
    private ProcessorContext<String, Edition> context;
    private KeyValueStore<String, DeskNote> notes;

    DeskStep(Duration retention) {
        this.retention = retention;
        this.clock = new ArrivalClock(retention.dividedBy(PURGES_PER_RETENTION));
    }

    @Override
    public void init(ProcessorContext<String, Edition> context) {
        this.context = context;
        desk = new Desk(); // Kafka Streams starts a step again after an aborted transaction, whose notes never were
        notes = context.getStateStore(NOTES);
        try (KeyValueIterator<String, DeskNote> all = notes.all()) {
            all.forEachRemaining(entry -> desk.take(entry.value));
        }
    }

    @Override
    public void process(Record<String, DeskNote> record) {
        if (clock.reaches(record.timestamp())) {
            retire();
        }
        DeskNote note = record.value();
        if (!note.isOlderThan(notes.get(note.key()))) {
            notes.put(note.key(), note);
        }
        Edition edition = desk.take(note);
        if (!edition.isEmpty()) {
            context.forward(record.withValue(edition));
        }
    }

    private void retire() {
        Instant horizon = clock.before(retention);
        desk.retire(horizon);
        try (KeyValueIterator<String, DeskNote> all = notes.all()) {
            while (all.hasNext()) {
                var entry = all.next();
                if (desk.hasForgotten(entry.value, horizon)) {
                    notes.delete(entry.key);
                }
            }
        }
    }
}
