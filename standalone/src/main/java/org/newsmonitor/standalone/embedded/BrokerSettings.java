package org.newsmonitor.standalone.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The broker's configuration: one node that is broker and controller, on loopback, small and quick to start. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String BROKER_LISTENER = "BROKER";
    private static final String HOST = "127.0.0.1";

    private BrokerSettings() {}

    static Map<String, String> of(Path logs, int port, int controllerPort) {
        Map<String, Object> settings = new HashMap<>();
        settings.putAll(identity(logs));
        settings.putAll(network(port, controllerPort));
        settings.putAll(oneNodeIsEnough());
        settings.putAll(nothingExpires());
        settings.putAll(smallAndQuick());
        // as text: the broker refuses an int where it wants a short, but reads any number from text
        return settings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    }

    private static Map<String, Object> identity(Path logs) {
        return Map.of("node.id", NODE_ID, "process.roles", "broker,controller", "log.dirs", logs.toString());
    }

    /** The voters are given by configuration, not kept on disk, so each run may use another controller port. */
    private static Map<String, Object> network(int port, int controllerPort) {
        String broker = BROKER_LISTENER + "://" + HOST + ":" + port;
        String controller = CONTROLLER_LISTENER + "://" + HOST + ":" + controllerPort;
        return Map.of(
                "listeners",
                broker + "," + controller,
                "advertised.listeners",
                broker,
                "listener.security.protocol.map",
                BROKER_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "inter.broker.listener.name",
                BROKER_LISTENER,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "controller.quorum.voters",
                NODE_ID + "@" + HOST + ":" + controllerPort);
    }

    private static Map<String, Object> oneNodeIsEnough() {
        return Map.of(
                "default.replication.factor", 1,
                "offsets.topic.replication.factor", 1,
                "offsets.topic.num.partitions", 1,
                "transaction.state.log.replication.factor", 1,
                "transaction.state.log.min.isr", 1,
                "transaction.state.log.num.partitions", 1,
                "share.coordinator.state.topic.replication.factor", 1,
                "share.coordinator.state.topic.min.isr", 1,
                "share.coordinator.state.topic.num.partitions", 1,
                "auto.create.topics.enable", false);
    }

    /** Records carry the publication time of old news, and sometimes an impossible future one: neither is a fault. */
    private static Map<String, Object> nothingExpires() {
        return Map.of(
                "log.retention.ms",
                -1,
                "log.retention.bytes",
                -1,
                "log.message.timestamp.after.max.ms",
                Long.MAX_VALUE,
                "offsets.retention.minutes",
                Integer.MAX_VALUE);
    }

    private static Map<String, Object> smallAndQuick() {
        return Map.of(
                "group.initial.rebalance.delay.ms",
                0,
                "broker.heartbeat.interval.ms",
                250,
                "broker.session.timeout.ms",
                3000, // how long a start waits for a killed predecessor to expire
                "num.network.threads",
                2,
                "num.io.threads",
                4,
                "log.segment.bytes",
                64 << 20,
                "log.index.size.max.bytes",
                1 << 20,
                "log.cleaner.dedupe.buffer.size",
                4L << 20);
    }
}
