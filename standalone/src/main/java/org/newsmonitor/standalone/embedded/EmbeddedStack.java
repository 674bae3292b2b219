package org.newsmonitor.standalone.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.standalone.registry.EmbeddedRegistry;

/** Broker and schema registry in this process, on loopback: all that the stream needs around it. */
public final class EmbeddedStack implements AutoCloseable {

    private final EmbeddedKafka kafka;
    private final EmbeddedRegistry registry;

    private EmbeddedStack(EmbeddedKafka kafka, EmbeddedRegistry registry) {
        this.kafka = kafka;
        this.registry = registry;
    }

    /**
     * Returns once both accept requests; throws {@link CannotStart} otherwise, with nothing left running.
     *
     * @param dataFolder kept at the end, with its records and schema ids; null for a temporary one
     */
    public static EmbeddedStack start(Ports ports, @Nullable Path dataFolder) {
        int registryPort = Ports.resolve(ports.registry(), "--registry-port");
        EmbeddedKafka kafka = EmbeddedKafka.start(ports.kafka(), dataFolder);
        try {
            return new EmbeddedStack(kafka, startRegistry(registryPort, kafka.bootstrapServers()));
        } catch (RuntimeException e) {
            closeAfter(e, kafka);
            throw e;
        }
    }

    private static EmbeddedRegistry startRegistry(int port, String bootstrapServers) {
        try {
            return EmbeddedRegistry.start(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    Map.of("bootstrap.servers", bootstrapServers));
        } catch (BindException e) {
            throw Ports.taken(port, "--registry-port", e);
        } catch (IOException e) {
            throw new CannotStart("the schema registry did not start: " + e.getMessage(), e);
        }
    }

    private static void closeAfter(RuntimeException failure, EmbeddedKafka kafka) {
        try {
            kafka.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public String registryUrl() {
        return registry.url();
    }

    /** Where a stream application over this stack keeps its state; lives and dies with the stack's data. */
    public Path stateFolder() {
        return kafka.stateFolder();
    }

    /** The registry first, while its broker still answers. */
    @Override
    public void close() throws IOException {
        try (kafka) {
            registry.close();
        }
    }
}
