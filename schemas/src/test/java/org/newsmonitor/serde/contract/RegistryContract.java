package org.newsmonitor.serde.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.serde.SpecificAvroSerde;
import org.newsmonitor.serde.contract.RegistryCalls.Answer;

/** What clients of Confluent's registry rely on. Every registry we run or test against passes it. */
public abstract class RegistryContract {
    private static final AtomicInteger SUBJECTS = new AtomicInteger();
    private static final int NO_SUBJECT = 40401;
    private static final int NO_VERSION = 40402;
    private static final int NO_SCHEMA = 40403;
    private static final int INVALID_SCHEMA = 42201;
    private static final StoryArticle ARTICLE =
            StoryArticle.newBuilder().setId("a1").setScore(0.5).build();
    private static final int UNHEARD_OF = 1_999_999_999;

    private final String unused = "contract-" + ProcessHandle.current().pid() + "-" + SUBJECTS.incrementAndGet();

    /** Without a slash at the end; a path is allowed. */
    protected abstract String baseUrl();

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

    /** Apicurio answers some of those that come too close together with a conflict, which clients must bear. */
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
        assertThat(numbers(registry().versions(unused + "-value"))).containsExactly(1);
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

    private RegistryCalls registry() {
        return new RegistryCalls(baseUrl());
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

    private int registered(String subject, String schema) {
        Answer answer = registry().register(subject, schema);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.id();
    }

    private static void assertRefused(Answer answer, int status, int errorCode) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(errorCode);
        assertThat(answer.json().path("message").asText()).isNotEmpty();
    }

    private static Set<Integer> numbers(Answer answer) {
        Set<Integer> numbers = new HashSet<>();
        answer.json().forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static Set<String> texts(Answer answer) {
        Set<String> texts = new HashSet<>();
        answer.json().forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Schema schemaIn(JsonNode reply) {
        return parse(reply.path("schema").asText());
    }

    private static Schema parse(String schema) {
        return new Schema.Parser().parse(schema);
    }

    private static String record(String name, String... moreFields) {
        String fields = String.join(",", moreFields);
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"namespace\":\"contract\",\"fields\":["
                + "{\"name\":\"id\",\"type\":\"string\"}" + (fields.isEmpty() ? "" : "," + fields) + "]}";
    }

    private static String optional(String name) {
        return "{\"name\":\"" + name + "\",\"type\":[\"null\",\"string\"],\"default\":null}";
    }

    private static String required(String name) {
        return "{\"name\":\"" + name + "\",\"type\":\"string\"}";
    }
}
