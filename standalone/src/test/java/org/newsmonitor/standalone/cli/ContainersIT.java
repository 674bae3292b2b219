package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The pipeline against Kafka and a schema registry in containers. Skipped where no engine runs or no image can be had. */
class ContainersIT {
    private static final int REGISTRY_PORT = 8081;
    private static final boolean REQUIRED = Boolean.getBoolean("newsmonitor.containers.required");

    private static @Nullable Network network;
    private static @Nullable KafkaContainer kafka;
    private static @Nullable GenericContainer<?> registry;

    @TempDir
    Path folder;

    @BeforeAll
    static void startContainers() {
        boolean engine = DockerClientFactory.instance().isDockerAvailable();
        assumeTrue(engine || REQUIRED, "no container engine is running");
        try {
            Network shared = Network.newNetwork();
            network = shared;
            kafka = kafka(shared);
            kafka.start();
            registry = registry(shared);
            registry.start();
        } catch (ContainerFetchException | ContainerLaunchException e) {
            if (REQUIRED) {
                throw e;
            }
            abort("the images cannot be had: " + e.getMessage());
        }
    }

    private static KafkaContainer kafka(Network network) {
        String image = System.getProperty("newsmonitor.kafka.image", "apache/kafka:4.3.1");
        return new KafkaContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka"))
                .withNetwork(network)
                .withListener("kafka:19092");
    }

    private static GenericContainer<?> registry(Network network) {
        String image = System.getProperty("newsmonitor.registry.image", "confluentinc/cp-schema-registry:8.1.1");
        return new GenericContainer<>(DockerImageName.parse(image))
                .withNetwork(network)
                .withExposedPorts(REGISTRY_PORT)
                .withEnv("SCHEMA_REGISTRY_HOST_NAME", "schema-registry")
                .withEnv("SCHEMA_REGISTRY_LISTENERS", "http://0.0.0.0:" + REGISTRY_PORT)
                .withEnv("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS", "PLAINTEXT://kafka:19092")
                .waitingFor(Wait.forHttp("/subjects").forPort(REGISTRY_PORT));
    }

    @AfterAll
    static void stopContainers() {
        for (AutoCloseable container : new @Nullable AutoCloseable[] {registry, kafka, network}) {
            closeQuietly(container);
        }
    }

    private static void closeQuietly(@Nullable AutoCloseable container) {
        try {
            if (container != null) {
                container.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("a container did not stop", e);
        }
    }

    @Test
    void theSeedsReplayedThroughAClusterLeaveTheirAlertsOnItsTopic() throws IOException {
        Path alerts = folder.resolve("alerts.jsonl");

        int exit = Main.commandLine()
                .execute(
                        "replay",
                        "../seeds",
                        "--alerts",
                        alerts.toString(),
                        "--bootstrap-servers",
                        kafkaAddress(),
                        "--schema-registry",
                        registryUrl());

        assertThat(exit).isZero();
        assertThat(Files.readString(alerts)).contains("informal").contains("Podesta");
    }

    private static String kafkaAddress() {
        return kafka == null ? "" : kafka.getBootstrapServers();
    }

    private static String registryUrl() {
        return registry == null ? "" : "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT);
    }
}
