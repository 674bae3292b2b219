package org.newsmonitor.standalone.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsmonitor.topology.StreamMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stream}: the stream application alone, against a cluster. */
@Command(
        name = "stream",
        mixinStandardHelpOptions = true,
        description = "Runs the stream application against a Kafka cluster until it is stopped.",
        footer = {
            "",
            "Everything else is set in the environment: NEWSMONITOR_THREADS, NEWSMONITOR_PAIR_WINDOW, …;",
            "NEWSMONITOR_KAFKA_* and NEWSMONITOR_REGISTRY_* are handed to the clients (security, SASL, TLS)."
        })
final class StreamCommand implements Callable<Integer> {
    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        if (!cluster.isGiven()) {
            throw new UsageException("name a cluster: --bootstrap-servers HOST:PORT --schema-registry URL");
        }
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("NEWSMONITOR_BOOTSTRAP_SERVERS", String.valueOf(cluster.bootstrapServers));
        settings.put("NEWSMONITOR_SCHEMA_REGISTRY_URL", String.valueOf(cluster.schemaRegistry));
        settings.put("NEWSMONITOR_TOPIC_PREFIX", cluster.topicPrefix);
        return StreamMain.run(settings);
    }
}
