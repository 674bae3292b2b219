package org.newsmonitor.standalone.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.console.AlertFilter;
import org.newsmonitor.console.AlertJson;
import org.newsmonitor.console.AlertListener;
import org.newsmonitor.console.AlertSubscriber;
import org.newsmonitor.console.AlertText;
import org.newsmonitor.console.StartAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alerts}: subscribes to the alert topic. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = "Prints the last state of each alert on the alert topic; with --follow, every state as it comes.")
final class AlertsCommand implements Callable<Integer> {
    @Option(names = "--follow", description = "go on until Ctrl-C")
    boolean follow;

    @Option(
            names = "--from",
            defaultValue = "beginning",
            description = "beginning, now, or a time such as 2026-03-04T09:00:00Z (default: ${DEFAULT-VALUE})")
    String from = "beginning";

    @Option(names = "--kind", description = "only QUANTITY, DATE, PLACE, ACTOR, STATUS, DENIAL or OTHER")
    @Nullable
    String kind;

    @Option(names = "--entity", description = "only alerts about an entity whose name has this in it")
    @Nullable
    String entity;

    @Option(names = "--source", description = "only alerts with an outlet on either side whose name has this in it")
    @Nullable
    String source;

    @Option(names = "--json", description = "one JSON object a line")
    boolean json;

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        StartAt start = start();
        AlertFilter filter = new AlertFilter(kind, entity, source);
        AlertListener listener = alert -> {
            if (filter.lets(alert)) {
                print(alert);
            }
        };
        try (AlertSubscriber subscriber = new AlertSubscriber(
                AlertSubscriber.consumer(properties()), cluster.topics().alerts(), start)) {
            if (follow) {
                subscriber.follow(listener, () -> !System.out.checkError());
            } else {
                Map<String, Alert> latest = new LinkedHashMap<>();
                subscriber.readToEnd(alert -> latest.put(alert.getId(), alert));
                latest.values().forEach(listener::alert);
            }
        }
        return 0;
    }

    private StartAt start() {
        try {
            return StartAt.parse(from);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--from: " + e.getMessage());
        }
    }

    private void print(Alert alert) {
        System.out.println(json ? AlertJson.line(alert) : AlertText.of(alert));
        System.out.flush();
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = cluster.orLocal().connection();
        properties.put("value.deserializer", "org.newsmonitor.serde.SpecificAvroDeserializer");
        return properties;
    }
}
