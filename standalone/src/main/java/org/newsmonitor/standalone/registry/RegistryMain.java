package org.newsmonitor.standalone.registry;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The registry alone, in front of any Kafka, configured by the environment variables of Confluent's image. */
public final class RegistryMain {

    private static final String PREFIX = "SCHEMA_REGISTRY_";
    private static final String KAFKA = PREFIX + "KAFKASTORE_";
    private static final String DEFAULT_LISTENER = "http://0.0.0.0:8081";

    private RegistryMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> environment = System.getenv();
        EmbeddedRegistry registry = EmbeddedRegistry.start(address(environment), kafka(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(registry::close, "registry-stop"));
        System.out.println("schema registry at " + registry.url());
        new CountDownLatch(1).await(); // until a signal ends the process
    }

    /** The first listener, as {@code http://host:port}. */
    static InetSocketAddress address(Map<String, String> environment) {
        String listener = environment
                .getOrDefault(PREFIX + "LISTENERS", DEFAULT_LISTENER)
                .split(",", -1)[0]
                .strip();
        URI uri = URI.create(listener);
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException(PREFIX + "LISTENERS must be http://host:port, not " + listener);
        }
        return new InetSocketAddress(uri.getHost(), uri.getPort());
    }

    /** {@code SCHEMA_REGISTRY_KAFKASTORE_SASL_MECHANISM} becomes {@code sasl.mechanism}, and so on. */
    static Map<String, Object> kafka(Map<String, String> environment) {
        Map<String, Object> kafka = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA) && !name.startsWith(KAFKA + "TOPIC")) {
                String key =
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
                kafka.put(key, value);
            }
        });
        Object servers = kafka.get("bootstrap.servers");
        if (servers == null) {
            throw new IllegalArgumentException(KAFKA + "BOOTSTRAP_SERVERS is not set");
        }
        kafka.put("bootstrap.servers", withoutProtocols(servers.toString()));
        return kafka;
    }

    /** Confluent's image takes {@code PLAINTEXT://kafka:9092}; Kafka's clients take the rest of it. */
    private static String withoutProtocols(String servers) {
        return servers.replaceAll("[A-Za-z_]+://", "");
    }
}
