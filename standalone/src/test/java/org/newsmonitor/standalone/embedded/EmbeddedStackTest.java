package org.newsmonitor.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.standalone.SharedStack;

final class EmbeddedStackTest {

    private static final String SCHEMA = "{\"schema\":\"\\\"string\\\"\"}";

    @Test
    void secondRunOnADataFolderFindsTopicsAndSchemaIds(@TempDir Path folder) throws Exception {
        int id;
        try (EmbeddedStack first = EmbeddedStack.start(Ports.free(), folder)) {
            createTopic(first, "kept");
            register(first, "before", "{\"schema\":\"\\\"int\\\"\"}");
            id = register(first, "subject", SCHEMA);
        }
        try (EmbeddedStack second = EmbeddedStack.start(Ports.free(), folder)) {
            assertThat(topics(second)).contains("kept");
            assertThat(get(second, "/schemas/ids/" + id)).contains("string");
            assertThat(register(second, "subject", SCHEMA)).isEqualTo(id);
            assertThat(register(second, "after", "{\"schema\":\"\\\"long\\\"\"}"))
                    .isGreaterThan(id);
        }
    }

    @Test
    void dataFolderInUseIsRefused(@TempDir Path folder) throws IOException {
        try (DataFolder inUse = DataFolder.at(folder)) {
            assertThatThrownBy(() -> EmbeddedStack.start(Ports.free(), inUse.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use by another newsmonitor");
        }
    }

    @Test
    void takenPortIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedStack.start(new Ports(port, 0), null))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("port " + port + " is taken: choose another with --port");
            assertThatThrownBy(() -> EmbeddedStack.start(new Ports(0, port), null))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("port " + port + " is taken: choose another with --registry-port");
        }
    }

    @Test
    void bothListenOnLoopbackOnly() {
        EmbeddedStack stack = SharedStack.stack();
        assertThat(stack.bootstrapServers()).startsWith("127.0.0.1:");
        assertThat(URI.create(stack.registryUrl()).getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void temporaryFolderIsGoneAfterwards() throws IOException {
        Path path;
        try (DataFolder folder = DataFolder.temporary()) {
            path = folder.path();
            Files.writeString(Files.createDirectories(path.resolve("kafka")).resolve("file"), "x");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void folderOfAKilledProcessIsRemovedAtTheNextStart() throws IOException {
        Path orphan = Files.createTempDirectory(TemporaryFolders.PREFIX + "0-");
        Files.writeString(orphan.resolve(DataFolder.LOCK_FILE), "");
        try (DataFolder next = DataFolder.temporary()) {
            assertThat(orphan).doesNotExist();
            TemporaryFolders.deleteThoseOfDeadProcesses();
            assertThat(next.path()).exists();
        }
    }

    /** Closing any handle of a locked file gives up the lock, and with it the folder to any other process that starts. */
    @Test
    void lockOfAnotherFolderOfThisProcessIsNotTouched() throws IOException {
        try (DataFolder first = DataFolder.temporary()) {
            Files.delete(first.path().resolve(DataFolder.LOCK_FILE));
            Files.writeString(first.path().resolve(DataFolder.LOCK_FILE), "as if it were free");
            TemporaryFolders.deleteThoseOfDeadProcesses();
            assertThat(first.path()).exists();
        }
    }

    private static void createTopic(EmbeddedStack stack, String name) throws Exception {
        try (Admin admin = admin(stack)) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static Set<String> topics(EmbeddedStack stack) throws Exception {
        try (Admin admin = admin(stack)) {
            return admin.listTopics().names().get();
        }
    }

    private static Admin admin(EmbeddedStack stack) {
        return Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()));
    }

    private static int register(EmbeddedStack stack, String subject, String body) throws Exception {
        String reply =
                send(HttpRequest.newBuilder(URI.create(stack.registryUrl() + "/subjects/" + subject + "/versions"))
                        .POST(BodyPublishers.ofString(body)));
        return Integer.parseInt(reply.replaceAll(".*\"id\":(\\d+).*", "$1"));
    }

    private static String get(EmbeddedStack stack, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(stack.registryUrl() + path)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }
}
