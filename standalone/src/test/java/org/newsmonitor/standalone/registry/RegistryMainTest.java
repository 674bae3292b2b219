package org.newsmonitor.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class RegistryMainTest {

    @Test
    void variablesOfConfluentsImageConfigureIt() {
        Map<String, String> environment = Map.of(
                "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS", "PLAINTEXT://kafka:9092,SASL_SSL://other:9093",
                "SCHEMA_REGISTRY_KAFKASTORE_SECURITY_PROTOCOL", "PLAINTEXT",
                "SCHEMA_REGISTRY_HOST_NAME", "registry",
                "SCHEMA_REGISTRY_LISTENERS", "http://127.0.0.1:8085,http://127.0.0.1:8086");
        assertThat(RegistryMain.kafka(environment))
                .isEqualTo(Map.of("bootstrap.servers", "kafka:9092,other:9093", "security.protocol", "PLAINTEXT"));
        assertThat(RegistryMain.address(environment).getPort()).isEqualTo(8085);
    }

    @Test
    void missingBrokerAndWrongListenerAreNamed() {
        assertThatThrownBy(() -> RegistryMain.kafka(Map.of()))
                .hasMessageContaining("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS");
        assertThatThrownBy(() -> RegistryMain.address(Map.of("SCHEMA_REGISTRY_LISTENERS", "https://here:1")))
                .hasMessageContaining("https://here:1");
    }
}
