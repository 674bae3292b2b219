package org.newsmonitor.standalone.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.newsmonitor.producer.RawArticlePublisher;
import org.newsmonitor.producer.Replay;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.serde.SpecificAvroDeserializer;
import org.newsmonitor.topology.DrainCheck;
import org.newsmonitor.topology.MonitorApp;
import org.newsmonitor.topology.Tally;

/** Replays a corpus through a running stream application and waits until all of it has gone through. */
public final class PipelineRun {
    private static final long CHECK_EVERY_MILLIS = 100;

    private final RunSettings settings;
    private final MonitorApp app;
    private final Latencies latencies = new Latencies(System::nanoTime);

    /** @param app started; it is watched, and an end of it ends the run */
    public PipelineRun(RunSettings settings, MonitorApp app) {
        this.settings = settings;
        this.app = app;
    }

    /**
     * Returns when every article has been accounted for and everything that follows from it has been written.
     *
     * @throws IllegalStateException when the stream application stopped
     */
    public Summary run(Corpus corpus, RunProgress progress) throws IOException, InterruptedException {
        try (SpecificAvroDeserializer<SpecificRecord> deserializer = deserializer()) {
            RunOutputs outputs = new RunOutputs(settings, deserializer, latencies);
            try (OutputFollower follower = new OutputFollower(consumer(), outputs.listeners())) {
                follower.start(outputs.compactedTopics());
                awaitRunning();
                long start = System.nanoTime();
                publish(corpus, progress);
                awaitDrained(corpus, outputs, progress);
                follower.finish();
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                outputs.setFaults(app.tally().of(Tally.Count.FAULT));
                return new Summary(corpus.size(), corpus.problems().size(), outputs, took, Summary.figures(latencies));
            }
        }
    }

    /** So that latencies tell of the stream and not of its start. */
    private void awaitRunning() throws InterruptedException {
        while (app.state() != KafkaStreams.State.RUNNING) {
            failIfEnded();
            Thread.sleep(CHECK_EVERY_MILLIS);
        }
    }

    private void failIfEnded() {
        if (app.ended().toCompletableFuture().isDone()) {
            throw new IllegalStateException("the stream application stopped before the corpus had drained");
        }
    }

    private void publish(Corpus corpus, RunProgress progress) throws IOException, InterruptedException {
        Map<String, Object> properties = new HashMap<>(settings.connection());
        properties.put("value.serializer", "org.newsmonitor.serde.SpecificAvroSerializer");
        try (RawArticlePublisher publisher = new RawArticlePublisher(
                RawArticlePublisher.producer(properties), settings.topics().rawArticles(), progress::refused)) {
            new Replay(corpus, publisher, settings.pace()).run((count, article) -> {
                latencies.published(article.getId());
                progress.published(count, corpus.size());
            });
        }
    }

    private void awaitDrained(Corpus corpus, RunOutputs outputs, RunProgress progress) throws InterruptedException {
        try (DrainCheck check = app.drainCheck()) {
            while (!check.isDrained()) {
                failIfEnded();
                progress.accounted(outputs.accounted(), corpus.size());
                Thread.sleep(CHECK_EVERY_MILLIS);
            }
        }
        progress.accounted(outputs.accounted(), corpus.size());
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> properties = new HashMap<>(settings.connection());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("client.id", "newsmonitor-outputs");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private SpecificAvroDeserializer<SpecificRecord> deserializer() {
        Map<String, Object> properties = new HashMap<>(settings.connection());
        properties.put("specific.avro.reader", true);
        SpecificAvroDeserializer<SpecificRecord> deserializer = new SpecificAvroDeserializer<>();
        deserializer.configure(properties, false);
        return deserializer;
    }
}
