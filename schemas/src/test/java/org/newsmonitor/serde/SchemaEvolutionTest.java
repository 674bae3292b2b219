package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmonitor.serde.contract.RecordClasses;

/**
 * Holds every schema FULL_TRANSITIVE: it reads what any released version wrote, and any released version reads what it
 * writes. A release is a copy of {@code src/main/avro} under {@code src/released/<version>}; see the note there.
 */
final class SchemaEvolutionTest {
    private static final Path CURRENT = Path.of("src/main/avro");
    private static final Path RELEASED = Path.of("src/released");

    static List<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASED)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void currentSchemasAndReleasedOnesReadEachOther(Path release) {
        Map<String, Schema> current = byName(CURRENT);
        byName(release).forEach((name, released) -> {
            assertThat(current).as("still declared").containsKey(name);
            assertThat(problems(current.getOrDefault(name, released), released))
                    .as(name)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"id","type":"string"}, {"name":"more","type":"string"}
            {"name":"id","type":"long"}
            {"name":"id","type":["null","string"]}
            {"name":"other","type":"string"}
            ''
            """)
    void changeThatLocksOldOrNewReadersOutIsFound(String fields) {
        assertThat(problems(article(fields), article("{\"name\":\"id\",\"type\":\"string\"}")))
                .isNotEmpty();
    }

    @Test
    void fieldWithADefaultMayComeAndGo() {
        Schema without = article("{\"name\":\"id\",\"type\":\"string\"}");
        Schema with = article(
                "{\"name\":\"id\",\"type\":\"string\"}, {\"name\":\"more\",\"type\":[\"null\",\"string\"],\"default\":null}");
        assertThat(problems(with, without)).isEmpty();
        assertThat(problems(without, with)).isEmpty();
    }

    private static List<String> problems(Schema one, Schema other) {
        return Stream.of(
                        SchemaCompatibility.checkReaderWriterCompatibility(one, other),
                        SchemaCompatibility.checkReaderWriterCompatibility(other, one))
                .flatMap(pair -> pair.getResult().getIncompatibilities().stream())
                .map(each -> each.getType() + " at " + each.getLocation() + ": " + each.getMessage())
                .toList();
    }

    private static Map<String, Schema> byName(Path folder) {
        return RecordClasses.declaredIn(folder).stream().collect(Collectors.toMap(Schema::getFullName, each -> each));
    }

    private static Schema article(String fields) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Article\",\"fields\":[" + fields + "]}");
    }
}
