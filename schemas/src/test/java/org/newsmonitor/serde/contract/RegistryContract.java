package org.newsmonitor.serde.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.serde.SpecificAvroSerde;
import org.newsmonitor.serde.contract.RegistryCalls.Answer;

/** What clients of Confluent's registry rely on. Every registry we run or test against passes it. */
public abstract class RegistryContract extends RegistryRefusals {
    private static final StoryArticle ARTICLE =
            StoryArticle.newBuilder().setId("a1").setScore(0.5).build();

    @Test
    void registeringGivesAnIdThatTheSchemaIsFoundBy() {
        int id = registered(unused, record("A"));
        Answer found = registry().get("/schemas/ids/" + id);
        assertThat(found.status()).isEqualTo(200);
        assertThat(schemaIn(found.json())).isEqualTo(parse(record("A")));
    }

    @Test
    void sameSchemaAgainKeepsItsIdAndVersion() {
        int id = registered(unused, record("A"));
        assertThat(registered(unused, record("A"))).isEqualTo(id);
        assertThat(numbers(registry().versions(unused))).containsExactly(1);
    }

    @Test
    void sameSchemaSharesItsIdAcrossSubjects() {
        int id = registered(unused, record("Shared"));
        assertThat(registered(unused + "-other", record("Shared"))).isEqualTo(id);
    }

    @Test
    void changedSchemaGetsTheNextVersionAndAnIdOfItsOwn() {
        int first = registered(unused, record("A"));
        int second = registered(unused, record("A", optional("more")));
        assertThat(second).isNotEqualTo(first);
        assertThat(numbers(registry().versions(unused))).containsExactly(1, 2);
    }

    @Test
    void versionIsFoundByNumberAndAsLatest() {
        registered(unused, record("A"));
        int second = registered(unused, record("A", optional("more")));
        for (String version : List.of("2", "latest")) {
            JsonNode found = registry().version(unused, version).json();
            assertThat(found.path("subject").asText()).isEqualTo(unused);
            assertThat(found.path("version").asInt()).isEqualTo(2);
            assertThat(found.path("id").asInt()).isEqualTo(second);
            assertThat(schemaIn(found)).isEqualTo(parse(record("A", optional("more"))));
        }
    }

    @Test
    void lookupFindsWhatIsRegisteredUnderTheSubject() {
        int id = registered(unused, record("A"));
        Answer found = registry().lookup(unused, record("A"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.json().path("version").asInt()).isEqualTo(1);
        assertThat(found.json().path("subject").asText()).isEqualTo(unused);
    }

    @Test
    void subjectsAreListed() {
        registered(unused, record("A"));
        assertThat(texts(registry().get("/subjects"))).contains(unused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "with space", "100%", "a+b", "naïve", "新闻-value", "q?x=1&y#z"})
    void subjectOfAnyCharactersIsKeptApart(String oddity) {
        String subject = unused + oddity;
        int id = registered(subject, record("A"));
        assertThat(registry().version(subject, "latest").id()).isEqualTo(id);
        assertThat(texts(registry().get("/subjects"))).contains(subject);
    }

    @Test
    void deletedVersionIsGoneAndTheOthersStay() {
        registered(unused, record("A"));
        registered(unused, record("A", optional("more")));
        Answer deleted = registry().delete(RegistryCalls.path(unused) + "/versions/1");
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.json().asInt()).isEqualTo(1);
        assertThat(numbers(registry().versions(unused))).containsExactly(2);
        assertRefused(registry().version(unused, "1"), 404, NO_VERSION);
    }

    @Test
    void deletedSubjectIsGoneButItsIdStillDecodes() {
        int id = registered(unused, record("A"));
        Answer deleted = registry().delete(RegistryCalls.path(unused));
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(numbers(deleted)).containsExactly(1);
        assertRefused(registry().versions(unused), 404, NO_SUBJECT);
        assertThat(texts(registry().get("/subjects"))).doesNotContain(unused);
        assertThat(registry().get("/schemas/ids/" + id).status()).isEqualTo(200);
    }

    @Test
    void subjectsOfAnIdAreListed() {
        int id = registered(unused, record("In" + unused.replace('-', '_')));
        JsonNode versions = registry().get("/schemas/ids/" + id + "/versions").json();
        assertThat(versions).hasSize(1);
        assertThat(versions.path(0).path("subject").asText()).isEqualTo(unused);
        assertThat(versions.path(0).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void unknownFieldsOfARequestAreIgnored() {
        String body = "{\"schema\":\"\\\"string\\\"\",\"schemaType\":\"AVRO\",\"references\":[],\"later\":{\"x\":1}}";
        assertThat(registry()
                        .post(RegistryCalls.path(unused) + "/versions?normalize=false", body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void avroIsAmongTheSchemaTypes() {
        assertThat(texts(registry().get("/schemas/types"))).contains("AVRO");
    }

    /** Apicurio answers some that come too close together with a conflict, or counts two versions: the id is what matters. */
    @Test
    void manySerializersAtOnceGetOneIdForOneSchema() throws Exception {
        Callable<String> write =
                () -> HexFormat.of().formatHex(serde().serializer().serialize(unused, ARTICLE));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Set<String> written = new HashSet<>();
        try {
            for (Future<String> each : threads.invokeAll(Collections.nCopies(24, write))) {
                written.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(written).hasSize(1);
    }

    @Test
    void guidOfASchemaFindsIt() {
        String guid =
                registry().register(unused, record("A")).json().path("guid").asText();
        assumeTrue(!guid.isEmpty(), "this registry gives no guids");
        Answer found = registry().get("/schemas/guids/" + guid);
        assertThat(schemaIn(found.json())).isEqualTo(parse(record("A")));
        assertRefused(registry().get("/schemas/guids/00000000-0000-0000-0000-000000000000"), 404, NO_SCHEMA);
    }

    @Test
    void recordWithAGuidInItsHeaderIsRead() {
        String guid = registry()
                .register(unused, ARTICLE.getSchema().toString())
                .json()
                .path("guid")
                .asText();
        assumeTrue(!guid.isEmpty(), "this registry gives no guids");
        UUID id = UUID.fromString(guid);
        byte[] header = ByteBuffer.allocate(17)
                .put((byte) 1)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        byte[] written = Objects.requireNonNull(serde().serializer().serialize(unused, ARTICLE));
        byte[] payload = Arrays.copyOfRange(written, 5, written.length);
        assertThat(serde().deserializer()
                        .deserialize(unused, new RecordHeaders().add("__value_schema_id", header), payload))
                .isEqualTo(ARTICLE);
    }

    @Test
    void recordsPassThroughOurSerde() {
        StoryArticle article =
                StoryArticle.newBuilder().setId("a1").setScore(0.5).build();
        byte[] bytes = serde().serializer().serialize(unused, article);
        assertThat(serde().deserializer().deserialize(unused, bytes)).isEqualTo(article);
        assertThat(texts(registry().get("/subjects"))).contains(unused + "-value");
    }

    private SpecificAvroSerde<StoryArticle> serde() {
        SpecificAvroSerde<StoryArticle> serde = new SpecificAvroSerde<>();
        serde.configure(Map.of("schema.registry.url", baseUrl() + "/"), false);
        return serde;
    }
}
