package org.newsmonitor.standalone.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker in KRaft mode inside this process, reachable on loopback only. */
public final class EmbeddedKafka implements AutoCloseable {

    private final DataFolder folder;
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(DataFolder folder, KafkaRaftServer server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /**
     * Returns once the broker accepts requests.
     *
     * @param port 0 for any free port
     * @param dataFolder kept at the end; null for a temporary one
     */
    public static EmbeddedKafka start(int port, @Nullable Path dataFolder) {
        int free = Ports.resolve(port, "--port");
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            return new EmbeddedKafka(folder, startServer(folder.path().resolve("kafka"), free), free);
        } catch (RuntimeException e) {
            closeQuietly(folder, e);
            throw e;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Where a stream application over this broker keeps its state; lives and dies with the broker's data. */
    Path stateFolder() {
        return folder.path().resolve("streams");
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static KafkaRaftServer startServer(Path logs, int port) {
        format(logs);
        KafkaConfig config = new KafkaConfig(BrokerSettings.of(logs, port, Ports.resolve(0, "")), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw new CannotStart("the embedded broker did not start: " + e.getMessage(), e);
        }
    }

    /** A folder that a former run has formatted keeps its cluster id and its data. */
    private static void format(Path logs) {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(logs);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setDirectories(List.of(logs.toString()))
                    .setMetadataLogDirectory(Optional.of(logs.toString()))
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new CannotStart("cannot prepare the broker's folder " + logs + ": " + e.getMessage(), e);
        }
    }

    private static void closeQuietly(DataFolder folder, RuntimeException reason) {
        try {
            folder.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
