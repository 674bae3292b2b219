package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopologyDescriptionTest {
    private static final Path DESCRIPTION = Path.of("../docs/topology.txt");

    /** To accept a change: {@code mvn test -Dtest=TopologyDescriptionTest -Dtopology.write=true}. */
    @Test
    void topologyIsTheOneDescribed() throws IOException {
        MonitorConfig config = MonitorConfig.from(Map.of("NEWSMONITOR_SCHEMA_REGISTRY_URL", "mock://description"));
        String now = new MonitorTopology(Monitor.NEWSROOM, config, new Tally())
                .build()
                .describe()
                .toString();
        if (Boolean.getBoolean("topology.write")) {
            Files.writeString(DESCRIPTION, now);
        }
        assertThat(now).isEqualTo(Files.readString(DESCRIPTION));
    }
}
