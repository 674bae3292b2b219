package org.newsmonitor.producer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.serde.TrustedRecords;

/**
 * Publishes raw articles under their ids: idempotent, acknowledged by all replicas, in order. An article too large for
 * Kafka is refused alone; any other failure stops the publisher at the next call.
 */
public final class RawArticlePublisher implements AutoCloseable {
    /** Articles above this size in bytes are refused. */
    public static final int MAX_ARTICLE_BYTES = 8 * 1024 * 1024;

    private final Producer<String, RawArticle> producer;
    private final String topic;
    private final BiConsumer<String, String> refused;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param refused told the id of each article that was refused, and why */
    public RawArticlePublisher(
            Producer<String, RawArticle> producer, String topic, BiConsumer<String, String> refused) {
        this.producer = producer;
        this.topic = topic;
        this.refused = refused;
    }

    /** @param properties bootstrap servers, value serializer, registry, security; they win over the defaults */
    public static Producer<String, RawArticle> producer(Map<String, Object> properties) {
        TrustedRecords.install(); // Whichever Avro serde the properties name.
        Map<String, Object> all = new HashMap<>();
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_ARTICLE_BYTES);
        all.put(ProducerConfig.CLIENT_ID_CONFIG, "newsmonitor-producer");
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        all.putAll(properties);
        return new KafkaProducer<>(all);
    }

    /** @throws PublishException when an earlier article could not be published */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears of every outcome
    public void publish(RawArticle article) {
        throwFailure();
        try {
            producer.send(
                    new ProducerRecord<>(topic, article.getId(), article),
                    (metadata, e) -> completed(article.getId(), e));
        } catch (RecordTooLargeException e) {
            completed(article.getId(), e);
        }
    }

    private void completed(String id, @Nullable Exception e) {
        if (e instanceof RecordTooLargeException) {
            refused.accept(id, "larger than " + MAX_ARTICLE_BYTES + " bytes");
        } else if (e != null) {
            failure.compareAndSet(null, e);
        }
    }

    private void throwFailure() {
        Exception e = failure.get();
        if (e != null) {
            throw new PublishException(e);
        }
    }

    /** Waits until everything published is acknowledged. */
    public void flush() {
        producer.flush();
        throwFailure();
    }

    @Override
    public void close() {
        producer.close();
    }
}
