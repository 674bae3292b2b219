package org.newsmonitor.standalone.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.standalone.embedded.DataFolder;
import org.newsmonitor.standalone.embedded.EmbeddedStack;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.topic.TopicNames;
import org.newsmonitor.topology.MonitorApp;
import org.newsmonitor.topology.MonitorConfig;

/** Where a command's pipeline runs: an embedded stack of its own, or a cluster that is there already. */
final class Installation implements AutoCloseable {
    private final Closeable base;
    private final Map<String, String> environment = new HashMap<>();
    private final ClusterOptions cluster;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::closeQuietly, "newsmonitor-stop");
    private final Path stateFolder;
    private volatile @Nullable MonitorApp app;
    private volatile Runnable first = () -> {};

    private Installation(Closeable base, Path stateFolder, ClusterOptions cluster) {
        this.base = base;
        this.stateFolder = stateFolder;
        this.cluster = cluster;
        set("STATE_DIR", stateFolder.toString());
        Runtime.getRuntime().addShutdownHook(hook); // Ctrl-C and SIGTERM do not unwind the main thread
    }

    /** Throws {@code CannotStart} with the way out when a port is taken or the folder cannot be used. */
    static Installation embedded(Ports ports, @Nullable Path dataDir) {
        EmbeddedStack stack = EmbeddedStack.start(ports, dataDir);
        ClusterOptions cluster = new ClusterOptions();
        cluster.bootstrapServers = stack.bootstrapServers();
        cluster.schemaRegistry = stack.registryUrl();
        return new Installation(stack::close, stack.stateFolder(), cluster);
    }

    /** Its state is restored from the cluster: what another run left on this disk may be of another cluster. */
    static Installation cluster(ClusterOptions options) {
        DataFolder state = DataFolder.temporary();
        return new Installation(state::close, state.path(), options);
    }

    final void set(String setting, String value) {
        environment.put("NEWSMONITOR_" + setting, value);
    }

    /** With settings of the stream application, by their names in the environment. */
    Installation with(Map<String, String> settings) {
        environment.putAll(settings);
        return this;
    }

    /** Articles however late in a corpus of that span still meet all they should, so that pace never changes results. */
    void keepEverythingFor(Duration span) {
        Duration grace = span.plusDays(2);
        environment.putIfAbsent("NEWSMONITOR_GRACE", grace.toString());
        environment.putIfAbsent(
                "NEWSMONITOR_STORY_RETENTION", grace.plusDays(60).toString());
    }

    MonitorApp application() {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("NEWSMONITOR_BOOTSTRAP_SERVERS", String.valueOf(cluster.bootstrapServers));
        settings.put("NEWSMONITOR_SCHEMA_REGISTRY_URL", String.valueOf(cluster.schemaRegistry));
        settings.put("NEWSMONITOR_TOPIC_PREFIX", cluster.topicPrefix);
        // with one id for all, installations that share a cluster would share their stores and see each other's
        // articles
        settings.putIfAbsent("NEWSMONITOR_APPLICATION_ID", cluster.topicPrefix + "newsmonitor");
        cluster.properties.forEach((key, value) ->
                settings.put("NEWSMONITOR_KAFKA_" + key.replace('.', '_').toUpperCase(java.util.Locale.ROOT), value));
        MonitorApp made = new MonitorApp(Newsroom.standard(), MonitorConfig.from(settings));
        app = made;
        return made;
    }

    /** Where this run may keep what can be restored from Kafka. */
    Path stateFolder() {
        return stateFolder;
    }

    /** Stopped first when all is stopped, by Ctrl-C too. */
    void closeFirst(Runnable stop) {
        first = stop;
    }

    /** Properties of any client of this installation. */
    Map<String, Object> connection() {
        return cluster.connection();
    }

    TopicNames topics() {
        return cluster.topics();
    }

    /** Stops the application, then what it runs on; once, whoever comes first. */
    @Override
    public void close() throws IOException {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        first.run();
        MonitorApp running = app;
        if (running != null) {
            running.close();
        }
        base.close();
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            System.err.println("newsmonitor: not everything could be closed: " + e.getMessage());
        }
    }
}
