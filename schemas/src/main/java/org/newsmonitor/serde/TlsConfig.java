package org.newsmonitor.serde;

import static org.apache.kafka.common.config.SslConfigs.SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG;
import static org.apache.kafka.common.config.SslConfigs.SSL_KEYSTORE_PASSWORD_CONFIG;
import static org.apache.kafka.common.config.SslConfigs.SSL_KEY_PASSWORD_CONFIG;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.ssl.DefaultSslEngineFactory;
import org.jspecify.annotations.Nullable;

/**
 * TLS towards the registry: what follows {@code schema.registry.} in keys such as {@code
 * schema.registry.ssl.truststore.location}. Kafka's own {@code ssl.*} settings are for the brokers and play no part.
 */
record TlsConfig(Map<String, Object> settings) {
    static final String PREFIX = "schema.registry.";

    TlsConfig {
        settings = Map.copyOf(settings);
    }

    static TlsConfig read(Map<String, ?> configs) {
        Map<String, Object> settings = new HashMap<>();
        configs.forEach((key, value) -> {
            if (key.startsWith(PREFIX + "ssl.") && value != null) {
                settings.put(key.substring(PREFIX.length()), value);
            }
        });
        return new TlsConfig(settings);
    }

    /** Empty when nothing is configured: the platform's trust store then decides. */
    Optional<SSLContext> context() {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        // Kafka's own factory reads every kind of store, PEM text included.
        try (DefaultSslEngineFactory factory = new DefaultSslEngineFactory()) {
            factory.configure(new ConfigDef().withClientSslSupport().parse(settings));
            return Optional.of(
                    checksHostNames()
                            ? factory.sslContext()
                            : AnyHostName.context(keys(factory.keystore()), factory.truststore()));
        } catch (GeneralSecurityException unusable) {
            throw new ConfigException("The key or trust store of " + PREFIX + "ssl.* cannot be used: " + unusable);
        }
    }

    private boolean checksHostNames() {
        return text(SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG)
                .map(algorithm -> !algorithm.isBlank())
                .orElse(true);
    }

    private KeyManager @Nullable [] keys(@Nullable KeyStore store) throws GeneralSecurityException {
        if (store == null) {
            return null;
        }
        Optional<String> password = text(SSL_KEY_PASSWORD_CONFIG).or(() -> text(SSL_KEYSTORE_PASSWORD_CONFIG));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password.map(String::toCharArray).orElse(null));
        return factory.getKeyManagers();
    }

    private Optional<String> text(String key) {
        Object value = settings.get(key);
        if (value instanceof Password password) {
            return Optional.of(password.value());
        }
        return Optional.ofNullable(value).map(Object::toString);
    }
}
