package org.newsmonitor.topology;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.newsroom.Newsroom;

/** The stream application in this process: topics made sure of, the topology running, its end reported. */
public final class MonitorApp implements AutoCloseable {
    /** Leaving the group lets another instance, or this one restarted, go on at once instead of after a session timeout. */
    private static final CloseOptions CLOSING = CloseOptions.timeout(Duration.ofSeconds(30))
            .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);

    private final MonitorConfig config;
    private final Tally tally = new Tally();
    private final KafkaStreams streams;
    private volatile @Nullable BrokerWatch watch;
    private final CompletableFuture<KafkaStreams.State> ended = new CompletableFuture<>();

    public MonitorApp(Newsroom newsroom, MonitorConfig config) {
        this.config = config;
        this.streams = new KafkaStreams(
                new MonitorTopology(newsroom, config, tally).build(), StreamsProperties.of(config, tally));
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR) {
                ended.complete(now);
            }
        });
    }

    /** @throws KafkaException when the cluster cannot be reached or refuses a topic */
    public void start() throws InterruptedException {
        try (Admin admin = Admin.create(config.clientProperties())) {
            TopicCreation.createMissing(admin, config.topics());
        }
        streams.start();
        BrokerWatch started = new BrokerWatch(
                Admin.create(config.clientProperties()),
                config.streams().brokerPatience(),
                ended::completeExceptionally);
        watch = started;
        started.start();
    }

    private StreamThreadExceptionResponse fail(Throwable failure) {
        ended.completeExceptionally(failure);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    public KafkaStreams.State state() {
        return streams.state();
    }

    /** What was read, kept, rejected and dead since the start. */
    public Tally tally() {
        return tally;
    }

    /** Tells whether everything published has gone through. */
    public DrainCheck drainCheck() {
        return DrainCheck.of(config);
    }

    /** Completes when the application has stopped, exceptionally when an outage or a bug stopped it. */
    public CompletionStage<KafkaStreams.State> ended() {
        return ended.minimalCompletionStage();
    }

    @Override
    public void close() {
        BrokerWatch running = watch;
        if (running != null) {
            running.close();
        }
        streams.close(CLOSING);
    }
}
