package org.newsmonitor.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompatibilityTest {

    private static final Schema PLAIN =
            SchemaBuilder.record("A").fields().requiredString("id").endRecord();
    private static final Schema WITH_OPTIONAL = SchemaBuilder.record("A")
            .fields()
            .requiredString("id")
            .optionalString("more")
            .endRecord();
    private static final Schema WITH_REQUIRED = SchemaBuilder.record("A")
            .fields()
            .requiredString("id")
            .requiredString("more")
            .endRecord();
    private static final Schema OTHER_TYPE =
            SchemaBuilder.record("A").fields().requiredInt("id").endRecord();

    @ParameterizedTest
    @CsvSource({
        // level, adds optional, adds required, drops required, changes a type
        "NONE,                true,  true,  true,  true",
        "BACKWARD,            true,  false, true,  false",
        "BACKWARD_TRANSITIVE, true,  false, true,  false",
        "FORWARD,             true,  true,  false, false",
        "FORWARD_TRANSITIVE,  true,  true,  false, false",
        "FULL,                true,  false, false, false",
        "FULL_TRANSITIVE,     true,  false, false, false"
    })
    void levelAllowsWhatItsReadersCanRead(
            Compatibility level, boolean optional, boolean required, boolean dropped, boolean changed) {
        assertThat(allows(level, WITH_OPTIONAL, PLAIN)).isEqualTo(optional);
        assertThat(allows(level, WITH_REQUIRED, PLAIN)).isEqualTo(required);
        assertThat(allows(level, PLAIN, WITH_REQUIRED)).isEqualTo(dropped);
        assertThat(allows(level, OTHER_TYPE, PLAIN)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({"BACKWARD, true", "BACKWARD_TRANSITIVE, false", "FULL, true", "FULL_TRANSITIVE, false"})
    void onlyTransitiveLevelsLookBehindTheLatest(Compatibility level, boolean allowed) {
        Schema latestLikeNew = WITH_REQUIRED;
        assertThat(allows(level, WITH_REQUIRED, PLAIN, latestLikeNew)).isEqualTo(allowed);
    }

    @Test
    void firstSchemaIsAlwaysAllowed() {
        assertThat(Compatibility.FULL_TRANSITIVE.objections(PLAIN, List.of())).isEmpty();
    }

    @Test
    void objectionNamesTheField() {
        assertThat(Compatibility.BACKWARD.objections(WITH_REQUIRED, List.of(PLAIN)))
                .singleElement()
                .asString()
                .contains("more");
    }

    @Test
    void levelsAreReadInAnyCaseAndOthersRefused() {
        assertThat(Compatibility.parse("full_transitive")).isEqualTo(Compatibility.FULL_TRANSITIVE);
        assertThatThrownBy(() -> Compatibility.parse("perhaps")).isInstanceOf(RegistryError.class);
    }

    private static boolean allows(Compatibility level, Schema schema, Schema... earlier) {
        return level.objections(schema, List.of(earlier)).isEmpty();
    }
}
