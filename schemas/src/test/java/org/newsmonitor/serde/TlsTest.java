package org.newsmonitor.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsTest {
    private static final String PASSWORD = "secret";
    private static final byte[] REPLY = "{\"schema\":\"\\\"string\\\"\"}".getBytes(UTF_8);

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void makeCertificates() throws Exception {
        makeCertificate("right", "ip:127.0.0.1");
        makeCertificate("wrong", "dns:elsewhere.example");
    }

    @Test
    void certificateOfTheConfiguredTrustStoreIsTrusted() throws Exception {
        assertThat(ask("right", trusting("schema.registry.ssl.truststore.", "right")))
                .hasValue(Schema.create(Schema.Type.STRING));
    }

    @Test
    void unknownCertificateIsAnOutage() {
        assertThatThrownBy(() -> ask("right", Map.of()))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("SSLHandshakeException");
    }

    @Test
    void kafkasOwnTlsSettingsPlayNoPart() {
        assertThatThrownBy(() -> ask("right", trusting("ssl.truststore.", "right")))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void certificateForAnotherHostIsRefused() {
        assertThatThrownBy(() -> ask("wrong", trusting("schema.registry.ssl.truststore.", "wrong")))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void hostNameGoesUncheckedOnlyWhereTheSettingIsEmpty() throws Exception {
        Map<String, Object> configs = new HashMap<>(trusting("schema.registry.ssl.truststore.", "wrong"));
        configs.put("schema.registry.ssl.endpoint.identification.algorithm", "");
        assertThat(ask("wrong", configs)).isPresent();
        assertThatThrownBy(() -> ask("right", configs))
                .as("the chain is checked all the same")
                .isInstanceOf(RegistryUnavailableException.class);
    }

    private static Optional<Schema> ask(String certificate, Map<String, ?> more) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serving(certificate)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, REPLY.length);
            exchange.getResponseBody().write(REPLY);
            exchange.close();
        });
        server.start();
        try {
            Map<String, Object> configs = new HashMap<>(more);
            configs.put(
                    "schema.registry.url",
                    "https://127.0.0.1:" + server.getAddress().getPort());
            configs.put("max.retries", 0);
            return new RegistryClient(new RegistryHttp(RegistryConfig.read(configs), (n, retries) -> {})).byId(1);
        } finally {
            server.stop(0);
        }
    }

    private static Map<String, Object> trusting(String prefix, String certificate) {
        return Map.of(
                prefix + "location",
                store(certificate).toString(),
                prefix + "password",
                PASSWORD,
                prefix + "type",
                "PKCS12");
    }

    private static SSLContext serving(String certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store(certificate))) {
            store.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void makeCertificate(String name, String host) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments = "-genkeypair -alias a -keyalg EC -validity 36500 -dname CN=registry -storetype PKCS12"
                + " -storepass " + PASSWORD + " -ext san=" + host + " -keystore";
        ProcessBuilder command = new ProcessBuilder(keytool);
        command.command().addAll(List.of(arguments.split(" ", -1)));
        command.command().add(store(name).toString());
        assertThat(command.inheritIO().start().waitFor()).isZero();
    }

    private static Path store(String name) {
        return folder.resolve(name + ".p12");
    }
}
