package org.newsmonitor.standalone.replay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Article;
import org.newsmonitor.avro.Rejected;
import org.newsmonitor.avro.Story;
import org.newsmonitor.console.AlertListener;
import org.newsmonitor.topic.TopicNames;

/** What one run wrote to the output topics. */
public final class RunOutputs {
    private final TopicNames topics;
    private final Deserializer<? extends SpecificRecord> deserializer;
    private final Latencies latencies;
    private final AlertListener alertListener;
    private final boolean keepArticles;
    private final Latest<Article> articles = new Latest<>(value -> decode("articles", value, Article.class));
    private final Latest<Rejected> rejected = new Latest<>(value -> decode("rejected", value, Rejected.class));
    private final Latest<Story> stories = new Latest<>(value -> decode("stories", value, Story.class));
    private final Latest<Alert> alerts = new Latest<>(value -> decode("alerts", value, Alert.class));
    private final AtomicLong keptCount = new AtomicLong();
    private final AtomicLong rejectedCount = new AtomicLong();
    private final AtomicLong duplicateCount = new AtomicLong();
    private final AtomicLong deadCount = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();

    RunOutputs(RunSettings settings, Deserializer<? extends SpecificRecord> deserializer, Latencies latencies) {
        this.topics = settings.topics();
        this.alertListener = settings.alertListener();
        this.keepArticles = settings.keepArticles();
        this.deserializer = deserializer;
        this.latencies = latencies;
    }

    Map<String, OutputFollower.Listener> listeners() {
        Map<String, OutputFollower.Listener> listeners = new LinkedHashMap<>();
        listeners.put(topics.articles(), this::article);
        listeners.put(topics.rejected(), this::rejected);
        listeners.put(topics.stories(), stories::put);
        listeners.put(topics.alerts(), this::alert);
        listeners.put(topics.deadLetters(), (key, value) -> deadCount.incrementAndGet());
        return listeners;
    }

    List<String> compactedTopics() {
        return List.of(topics.stories(), topics.alerts());
    }

    private void article(String key, byte @Nullable [] value) {
        keptCount.incrementAndGet();
        if (keepArticles) {
            articles.put(key, value);
        }
    }

    private void rejected(String key, byte @Nullable [] value) {
        rejectedCount.incrementAndGet();
        Rejected refusal = rejected.put(key, value);
        if (refusal != null && refusal.getReason().equals("duplicate")) {
            duplicateCount.incrementAndGet();
        }
    }

    private void alert(String key, byte @Nullable [] value) {
        Alert alert = alerts.put(key, value);
        if (alert != null) {
            latencies.read(alert);
            alertListener.alert(alert);
        }
    }

    private <T> T decode(String topic, byte[] value, Class<T> type) {
        return type.cast(deserializer.deserialize(topics.prefix() + "news." + topic, value));
    }

    public Collection<Article> articles() {
        return articles.values();
    }

    public Collection<Rejected> rejected() {
        return rejected.values();
    }

    public Collection<Story> stories() {
        return stories.values();
    }

    /** Alerts that stand: the retracted ones are left out, since whether one was ever opened depends on arrival order. */
    public List<Alert> alerts() {
        return alerts.values().stream()
                .filter(alert -> !alert.getStatus().equals("retracted"))
                .toList();
    }

    public long kept() {
        return keptCount.get();
    }

    public long rejectedRecords() {
        return rejectedCount.get();
    }

    public long duplicates() {
        return duplicateCount.get();
    }

    /** Raw articles among the dead letters. */
    public long dead() {
        return deadCount.get() - faults.get();
    }

    /** Dead letters of later stages: the articles themselves were kept. */
    public long faults() {
        return faults.get();
    }

    void setFaults(long count) {
        faults.set(count);
    }

    /** Articles accounted for so far. */
    public long accounted() {
        return kept() + rejectedRecords() + dead();
    }
}
