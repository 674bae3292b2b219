package org.newsmonitor.serde.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.serde.contract.RegistryCalls.Answer;

/** How a registry says no, and what it holds a subject to. */
abstract class RegistryRefusals extends RegistryClaims {
    @Test
    void unknownIdIsSchemaNotFound() {
        assertRefused(registry().get("/schemas/ids/" + UNHEARD_OF), 404, NO_SCHEMA);
    }

    @Test
    void unknownSubjectIsSubjectNotFound() {
        assertRefused(registry().versions(unused), 404, NO_SUBJECT);
        assertRefused(registry().version(unused, "latest"), 404, NO_SUBJECT);
        assertRefused(registry().lookup(unused, record("A")), 404, NO_SUBJECT);
    }

    @Test
    void unknownVersionIsVersionNotFound() {
        registered(unused, record("A"));
        assertRefused(registry().version(unused, "7"), 404, NO_VERSION);
    }

    @Test
    void schemaOfAnotherSubjectIsSchemaNotFound() {
        registered(unused, record("A"));
        assertRefused(registry().lookup(unused, record("B")), 404, NO_SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nonsense", "\"no_such_type\"", "{\"type\":\"record\",\"name\":\"A\"}"})
    void invalidAvroIsRefused(String schema) {
        assertRefused(registry().register(unused, schema), 422, INVALID_SCHEMA);
    }

    @Test
    void incompatibleSchemaIsAConflict() {
        registered(unused, record("A"));
        demandFullCompatibility();
        Answer refused = registry().register(unused, record("A", required("more")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(numbers(registry().versions(unused))).containsExactly(1);
        assertThat(registered(unused, record("A", optional("more")))).isPositive();
    }

    @Test
    void compatibilityIsToldWithoutRegistering() {
        registered(unused, record("A"));
        demandFullCompatibility();
        assertThat(compatible(record("A", optional("more")))).isTrue();
        assertThat(compatible(record("A", required("more")))).isFalse();
        assertThat(numbers(registry().versions(unused))).containsExactly(1);
    }

    @Test
    void subjectsOwnCompatibilityLevelIsKept() {
        registered(unused, record("A"));
        demandFullCompatibility();
        assertThat(registry().get(config()).json().path("compatibilityLevel").asText())
                .isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void compatibilityLevelHasADefault() {
        assertThat(registry().get("/config").json().path("compatibilityLevel").asText())
                .isIn("NONE", "BACKWARD", "FULL", "FULL_TRANSITIVE");
    }

    @Test
    void unknownCompatibilityLevelIsRefused() {
        registered(unused, record("A"));
        assertThat(registry().put(config(), "{\"compatibility\":\"PERHAPS\"}").status())
                .isBetween(400, 422);
    }

    private String config() {
        return "/config/" + RegistryCalls.encode(unused);
    }

    private void demandFullCompatibility() {
        Answer set = registry().put(config(), "{\"compatibility\":\"FULL_TRANSITIVE\"}");
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.json().path("compatibility").asText()).isEqualTo("FULL_TRANSITIVE");
    }

    private boolean compatible(String schema) {
        Answer answer = registry()
                .post("/compatibility" + RegistryCalls.path(unused) + "/versions/latest", RegistryCalls.body(schema));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("is_compatible").asBoolean();
    }
}
