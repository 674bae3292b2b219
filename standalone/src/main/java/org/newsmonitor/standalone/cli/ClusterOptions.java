package org.newsmonitor.standalone.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.topic.TopicNames;
import picocli.CommandLine.Option;

/** Which cluster a command talks to. */
final class ClusterOptions {
    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:NEWSMONITOR_BOOTSTRAP_SERVERS}",
            description = "a Kafka cluster (or NEWSMONITOR_BOOTSTRAP_SERVERS)")
    @Nullable
    String bootstrapServers;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "${env:NEWSMONITOR_SCHEMA_REGISTRY_URL}",
            description = "its schema registry (or NEWSMONITOR_SCHEMA_REGISTRY_URL)")
    @Nullable
    String schemaRegistry;

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = "${env:NEWSMONITOR_TOPIC_PREFIX:-}",
            description = "put before every topic name")
    String topicPrefix = "";

    @Option(
            names = "--property",
            paramLabel = "KEY=VALUE",
            description = "a Kafka client property (security, SASL, TLS)")
    Map<String, String> properties = new HashMap<>();

    /** Whether a cluster is named; both its parts are needed. */
    boolean isGiven() {
        if ((bootstrapServers == null) != (schemaRegistry == null)) {
            throw new UsageException("--bootstrap-servers and --schema-registry go together");
        }
        return bootstrapServers != null;
    }

    /** The cluster named, else the embedded stack that runs on this machine at its usual ports. */
    ClusterOptions orLocal() {
        if (!isGiven()) {
            LocalStack.requireRunning();
            bootstrapServers = "127.0.0.1:" + Ports.KAFKA;
            schemaRegistry = "http://127.0.0.1:" + Ports.REGISTRY;
        }
        return this;
    }

    /** Properties of any client. */
    Map<String, Object> connection() {
        Map<String, Object> connection = new HashMap<>(properties);
        connection.put("bootstrap.servers", String.valueOf(bootstrapServers));
        connection.put("schema.registry.url", String.valueOf(schemaRegistry));
        return connection;
    }

    TopicNames topics() {
        return new TopicNames(topicPrefix);
    }
}
