package org.newsmonitor.topology;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Tells when no broker has answered for a while. Kafka Streams itself waits for ever when there is nothing to commit, and
 * nobody would hear of the outage.
 */
final class BrokerWatch implements AutoCloseable {
    private static final int ASKED_PER_PATIENCE = 4;

    private final Admin admin;
    private final Duration patience;
    private final Consumer<KafkaException> onOutage;
    private final Thread thread = new Thread(this::watch, "newsmonitor-broker-watch");

    /**
     * @param admin closed with this watch
     * @param patience how long no answer is no outage
     */
    BrokerWatch(Admin admin, Duration patience, Consumer<KafkaException> onOutage) {
        this.admin = admin;
        this.patience = patience;
        this.onOutage = onOutage;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        try (admin) {
            while (answers()) {
                Thread.sleep(patience.toMillis() / ASKED_PER_PATIENCE);
            }
            onOutage.accept(new KafkaException("no broker has answered for " + patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    /** The client asks again by itself until its time is up. */
    private boolean answers() throws InterruptedException {
        try {
            int millis = Math.toIntExact(Math.min(patience.toMillis(), Integer.MAX_VALUE));
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(millis))
                    .nodes()
                    .get();
            return true;
        } catch (ExecutionException e) {
            return !(e.getCause() instanceof TimeoutException);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
