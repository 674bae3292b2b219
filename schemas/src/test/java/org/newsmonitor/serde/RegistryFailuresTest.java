package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.serde.StubRegistry.Reply;

final class RegistryFailuresTest {
    private static final Schema SCHEMA =
            SchemaBuilder.record("A").fields().requiredString("id").endRecord();
    private static final String SCHEMA_REPLY = "{\"schema\":\"\\\"string\\\"\",\"later\":[1]}";
    private static final UUID GUID = new UUID(1, 2);
    private static final String DOWN = "http://127.0.0.1:1";

    private final List<Integer> waits = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void passingTroubleIsWaitedOut(int status) {
        Reply trouble = new Reply(status, "busy");
        try (StubRegistry registry = StubRegistry.answering(trouble, trouble, trouble, Reply.ok(SCHEMA_REPLY))) {
            assertThat(client(registry.url()).byId(7)).isPresent();
            assertThat(waits).containsExactly(1, 2, 3);
        }
    }

    @Test
    void lastingTroubleIsAnOutage() {
        try (StubRegistry registry = StubRegistry.answering(new Reply(503, "<html>"))) {
            assertThatThrownBy(() -> client(registry.url()).byId(7))
                    .isInstanceOf(RegistryUnavailableException.class)
                    .hasMessageContaining(registry.url())
                    .hasMessageContaining("503");
            assertThat(registry.requests()).hasSize(4);
        }
    }

    @Test
    void unreachableRegistryIsAnOutage() {
        assertThatThrownBy(() -> client(DOWN).register("s", SCHEMA, false))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining(DOWN)
                .hasMessageContaining("ConnectException");
        assertThat(waits).containsExactly(1, 2, 3);
    }

    @Test
    void nextUrlAnswersWhenTheFirstDoesNotAndIsAskedFirstFromThenOn() {
        try (StubRegistry registry = StubRegistry.answering(Reply.ok(SCHEMA_REPLY))) {
            RegistryClient client = client(DOWN + " , " + registry.url());
            assertThat(client.byId(7)).isPresent();
            assertThat(client.byId(8)).isPresent();
            assertThat(waits).containsExactly(1, 2, 3);
        }
    }

    @ParameterizedTest
    @CsvSource({"401,401", "403,40301", "404,40401", "422,42201", "405,405"})
    void refusalIsToldAtOnceWithItsCode(int status, int code) {
        try (StubRegistry registry = StubRegistry.answering(Reply.error(status, code))) {
            var refused = catchThrowableOfType(
                    RegistryRefusedException.class, () -> client(registry.url()).register("s", SCHEMA, false));
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.errorCode()).isEqualTo(code);
            assertThat(registry.requests()).hasSize(1);
        }
    }

    @Test
    void conflictIsARefusal() {
        try (StubRegistry registry = StubRegistry.answering(Reply.error(409, 409), Reply.error(404, 40403))) {
            var refused = catchThrowableOfType(
                    RegistryRefusedException.class, () -> client(registry.url()).register("s", SCHEMA, false));
            assertThat(refused.status()).isEqualTo(409);
        }
    }

    @Test
    void conflictWithTheVerySameSchemaGivesItsId() {
        try (StubRegistry registry = StubRegistry.answering(Reply.error(409, 409), Reply.ok("{\"id\":7}"))) {
            assertThat(client(registry.url()).register("s", SCHEMA, false)).isEqualTo(7);
        }
    }

    @Test
    void unknownIdIsAnAnswerNotAFailure() {
        try (StubRegistry registry = StubRegistry.answering(Reply.error(404, 40403))) {
            assertThat(client(registry.url()).byId(7)).isEmpty();
        }
    }

    @Test
    void notFoundFromSomethingElseThanARegistryIsNoAnswerAboutTheId() {
        for (Reply reply : List.of(new Reply(404, "<html>"), new Reply(404, ""), Reply.error(404, 404))) {
            try (StubRegistry registry = StubRegistry.answering(reply)) {
                assertThatThrownBy(() -> client(registry.url()).byId(7)).isInstanceOf(RegistryRefusedException.class);
            }
        }
    }

    @Test
    void registryThatHasNoGuidsKnowsNone() {
        for (int code : new int[] {0, 404, 40403}) {
            try (StubRegistry registry = StubRegistry.answering(Reply.error(404, code))) {
                assertThat(client(registry.url()).byGuid(GUID)).isEmpty();
            }
        }
    }

    @Test
    void notFoundFromSomethingElseThanARegistryIsNoAnswerAboutTheGuid() {
        try (StubRegistry registry = StubRegistry.answering(new Reply(404, "<html>"))) {
            assertThatThrownBy(() -> client(registry.url()).byGuid(GUID)).isInstanceOf(RegistryRefusedException.class);
        }
    }

    @Test
    void goodStatusWithoutSenseIsAnOutage() {
        for (String body : List.of("<html>welcome</html>", "[]", "{}", "")) {
            try (StubRegistry registry = StubRegistry.answering(Reply.ok(body))) {
                RegistryClient client = client(registry.url());
                assertThatThrownBy(() -> client.byId(7)).isInstanceOf(RegistryUnavailableException.class);
                assertThatThrownBy(() -> client.register("s", SCHEMA, false))
                        .isInstanceOf(RegistryUnavailableException.class);
            }
        }
    }

    @Test
    void redirectIsRefusedRatherThanFollowedWithOurCredentials() {
        try (StubRegistry registry = StubRegistry.answering(new Reply(302, ""))) {
            assertThatThrownBy(() -> client(registry.url()).byId(7)).isInstanceOf(RegistryRefusedException.class);
        }
    }

    @Test
    void schemaOfAnotherKindOrOfNoSenseMakesTheRecordUndecodable() {
        for (String reply :
                List.of("{\"schemaType\":\"PROTOBUF\",\"schema\":\"syntax\"}", "{\"schema\":\"{nonsense\"}")) {
            try (StubRegistry registry = StubRegistry.answering(Reply.ok(reply))) {
                assertThatThrownBy(() -> client(registry.url()).byId(7)).isInstanceOf(UndecodableRecordException.class);
            }
        }
    }

    private RegistryClient client(String urls) {
        return client(Map.of("schema.registry.url", urls));
    }

    private RegistryClient client(Map<String, ?> configs) {
        return new RegistryClient(
                new RegistryHttp(RegistryConfig.read(configs), (repetition, retries) -> waits.add(repetition)));
    }
}
