package org.newsmonitor.topology;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * Where the application keeps its state when no folder is set: one for each cluster, named by the cluster's own id. Kafka
 * Streams' default is one folder for all, and what another cluster left there would be taken for this one's.
 */
public final class StateFolder {
    private static final String FOLDER = "newsmonitor-streams";

    private StateFolder() {}

    /**
     * The configuration of an environment, with its state folder.
     *
     * @throws ConfigurationException naming every problem
     * @throws KafkaException when the cluster cannot be reached to ask for its id
     */
    public static MonitorConfig chosenFor(Map<String, String> environment) throws InterruptedException {
        MonitorConfig config = MonitorConfig.from(environment);
        if (!config.streams().stateDir().isEmpty()) {
            return config;
        }
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), FOLDER, clusterId(config));
        Map<String, String> settings = new HashMap<>(environment);
        settings.put(Setting.STATE_DIR.key(), folder.toString());
        return MonitorConfig.from(settings);
    }

    private static String clusterId(MonitorConfig config) throws InterruptedException {
        try (Admin admin = Admin.create(config.clientProperties())) {
            return admin.describeCluster().clusterId().get();
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "cannot reach the cluster at " + config.streams().bootstrapServers(), e.getCause());
        }
    }
}
