package org.newsmonitor.producer.ingest.state;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.newsmonitor.avro.FoundItem;
import org.newsmonitor.topic.TopicNames;

/**
 * Where polls become true: the items found and the cursor behind them, in one transaction. Opening a ledger shuts out
 * whoever held it before, and only then may its states be read.
 */
public final class Ledger implements AutoCloseable {
    private static final int COMMIT_ATTEMPTS = 5;

    private final TopicNames topics;
    private final Producer<String, SpecificRecord> producer;

    private Ledger(TopicNames topics, Producer<String, SpecificRecord> producer) {
        this.topics = topics;
        this.producer = producer;
    }

    /** @param owner what is owned: a partition of the feeds, or a file */
    public static Ledger open(Kafkas kafkas, String owner) {
        return open(kafkas.topics(), () -> kafkas.transactional(owner));
    }

    static Ledger open(TopicNames topics, Supplier<Producer<String, SpecificRecord>> producers) {
        Producer<String, SpecificRecord> producer = producers.get();
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
        return new Ledger(topics, producer);
    }

    /**
     * All or nothing.
     *
     * @throws KafkaException when it is not known to have happened; the ledger is then of no use any more, and opening it
     *     again and reading the states tells
     */
    public void commit(List<Polled> polls) {
        producer.beginTransaction();
        for (Polled polled : polls) {
            polled.items().forEach(this::send);
            send(topics.feedStates(), polled.next().getId(), polled.next());
        }
        for (int attempt = 1; ; attempt++) {
            try {
                producer.commitTransaction();
                return;
            } catch (TimeoutException e) { // asking again is allowed, and goes on with the same transaction
                if (attempt == COMMIT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void send(FoundItem item) {
        send(topics.foundItems(), item.getArticle().getId(), item);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit tells of every failure
    private void send(String topic, String key, SpecificRecord value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
