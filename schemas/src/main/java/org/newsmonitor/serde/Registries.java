package org.newsmonitor.serde;

import java.util.Map;

/** Opens the registry that a configuration names. */
final class Registries {
    private Registries() {}

    static SchemaRegistry open(Map<String, ?> configs) {
        String url = new ConfigReader(configs).text(RegistryConfig.URL).orElse("");
        if (url.startsWith(RegistryConfig.MOCK_SCHEME) && !url.contains(",")) {
            return InMemoryRegistry.ofScope(url.substring(RegistryConfig.MOCK_SCHEME.length()));
        }
        return new RegistryClient(new RegistryHttp(RegistryConfig.read(configs), Pause::withJitter));
    }
}
