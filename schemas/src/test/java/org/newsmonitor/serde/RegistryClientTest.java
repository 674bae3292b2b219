package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.serde.StubRegistry.Reply;

final class RegistryClientTest {
    private static final Schema SCHEMA =
            SchemaBuilder.record("A").fields().requiredString("id").endRecord();
    private static final String SCHEMA_REPLY = "{\"schema\":\"\\\"string\\\"\",\"later\":[1]}";
    private static final UUID GUID = new UUID(1, 2);

    @Test
    void registeringSendsWhatConfluentsClientSends() {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok("{\"id\":7}"))) {
            assertThat(client(registry.url()).register("news.alerts-value", SCHEMA, false))
                    .isEqualTo(7);
            var request = registry.only();
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/subjects/news.alerts-value/versions?normalize=false");
            assertThat(request.headers().getFirst("Content-Type")).isEqualTo("application/vnd.schemaregistry.v1+json");
            assertThat(request.headers().getFirst("Accept")).contains("application/json");
            assertThat(request.body())
                    .isEqualTo("{\"schema\":\"" + SCHEMA.toString().replace("\"", "\\\"") + "\"}");
        }
    }

    @Test
    void lookupAsksTheSubjectItself() {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok("{\"subject\":\"s\",\"id\":7,\"version\":1}"))) {
            assertThat(client(registry.url()).lookup("s", SCHEMA, true)).isEqualTo(7);
            assertThat(registry.only().path()).isEqualTo("/subjects/s?deleted=false&normalize=true");
        }
    }

    @Test
    void whatIsLearnedIsNeverAskedAgain() {
        try (StubRegistry registry = StubRegistry.deciding(request ->
                Reply.ok(request.method().equals("POST") ? "{\"id\":7}" : "{\"id\":7,\"schema\":\"\\\"int\\\"\"}"))) {
            RegistryClient client = client(registry.url());
            for (int round = 0; round < 3; round++) {
                client.register("s", SCHEMA, false);
                client.lookup("s", SCHEMA, false);
                assertThat(client.latest("s").id()).isEqualTo(7);
                assertThat(client.byId(7)).hasValue(Schema.create(Schema.Type.INT));
                assertThat(client.byGuid(GUID)).hasValue(Schema.create(Schema.Type.INT));
            }
            assertThat(registry.requests()).hasSize(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"news/raw,news%2Fraw", "a b,a%20b", "a+b,a%2Bb", "100%,100%25", "naïve,na%C3%AFve", "q?x#y,q%3Fx%23y"})
    void subjectsArePercentEncoded(String subject, String encoded) {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok("{\"id\":7}"))) {
            client(registry.url()).register(subject, SCHEMA, false);
            assertThat(registry.only().path()).startsWith("/subjects/" + encoded + "/versions");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/apis/ccompat/v7", "/apis/ccompat/v7/"})
    void pathOfTheBaseUrlIsKept(String path) {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok(SCHEMA_REPLY))) {
            assertThat(client(registry.url() + path).byId(7)).hasValue(Schema.create(Schema.Type.STRING));
            assertThat(registry.only().path()).isEqualTo(path.replaceAll("/$", "") + "/schemas/ids/7");
        }
    }

    @Test
    void schemaThatRefersToOthersIsPutTogether() {
        String inner = "{\"subject\":\"inner\",\"version\":3,\"id\":1,\"schema\":"
                + "\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"n.Inner\\\",\\\"fields\\\":[]}\"}";
        String outer = "{\"references\":[{\"name\":\"n.Inner\",\"subject\":\"in/ner\",\"version\":3}],\"schema\":"
                + "\"{\\\"type\\\":\\\"array\\\",\\\"items\\\":\\\"n.Inner\\\"}\"}";
        try (StubRegistry registry = StubRegistry.deciding(
                request -> Reply.ok(request.path().equals("/subjects/in%2Fner/versions/3") ? inner : outer))) {
            Schema schema = client(registry.url()).byId(7).orElseThrow();
            assertThat(schema.getElementType().getFullName()).isEqualTo("n.Inner");
        }
    }

    @Test
    void credentialsOfTheUrlAreSentAsBasicAuth() {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok(SCHEMA_REPLY))) {
            client(registry.urlOf("ada:s%40cret")).byId(7);
            assertThat(registry.only().headers().getFirst("Authorization")).isEqualTo("Basic YWRhOnNAY3JldA==");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "basic.auth.credentials.source=USER_INFO;basic.auth.user.info=ada:s@cret,Basic YWRhOnNAY3JldA==",
        "basic.auth.credentials.source=USER_INFO;schema.registry.basic.auth.user.info=ada:s@cret,Basic YWRhOnNAY3JldA==",
        "bearer.auth.credentials.source=STATIC_TOKEN;bearer.auth.token=abc,Bearer abc",
        "request.header.Authorization=Custom xyz,Custom xyz"
    })
    void configuredCredentialsAreSent(String settings, String header) {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok(SCHEMA_REPLY))) {
            Map<String, Object> configs = new HashMap<>(Map.of("schema.registry.url", registry.url()));
            for (String setting : settings.split(";", -1)) {
                String[] parts = setting.split("=", 2);
                configs.put(parts[0], parts[1]);
            }
            client(configs).byId(7);
            assertThat(registry.only().headers().getFirst("Authorization")).isEqualTo(header);
        }
    }

    private RegistryClient client(String urls) {
        return client(Map.of("schema.registry.url", urls));
    }

    private RegistryClient client(Map<String, ?> configs) {
        return new RegistryClient(new RegistryHttp(RegistryConfig.read(configs), (repetition, retries) -> {}));
    }
}
