package org.newsmonitor.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers beyond the contract that all registries share: deleting, settings, references, and what is refused. */
final class RegistryAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORD = "{'type':'record','name':'A','fields':[{'name':'id','type':'string'}]}";
    private static final String WIDER = "{'type':'record','name':'A','fields':[{'name':'id','type':'string'},"
            + "{'name':'more','type':['null','string'],'default':null}]}";

    private final List<Entry> kept = new ArrayList<>();
    private Router router = restarted();

    @BeforeEach
    void registerTwoVersions() {
        post("/subjects/a/versions", schema(RECORD));
        post("/subjects/a/versions", schema(WIDER));
    }

    @Test
    void restartFindsEverythingAsItWas() {
        send("PUT", "/config/a", "{'compatibility':'FULL'}");
        send("DELETE", "/subjects/a/versions/1", "");
        router = restarted();
        assertThat(get("/subjects/a/versions")).isEqualTo("[2]");
        assertThat(get("/config/a")).isEqualTo("{'compatibilityLevel':'FULL'}");
        assertThat(get("/schemas/ids/1")).contains("'schema'");
    }

    @Test
    void deletedVersionIsHiddenAndShownOnRequest() {
        assertThat(send("DELETE", "/subjects/a/versions/latest", "")).isEqualTo("2");
        assertThat(get("/subjects/a/versions")).isEqualTo("[1]");
        assertThat(get("/subjects/a/versions?deleted=true")).isEqualTo("[1,2]");
        assertRefused(40406, "DELETE", "/subjects/a/versions/2", "");
    }

    @Test
    void deletingForGoodTakesTwoSteps() {
        assertRefused(40405, "DELETE", "/subjects/a?permanent=true", "");
        assertRefused(40407, "DELETE", "/subjects/a/versions/1?permanent=true", "");
        assertThat(send("DELETE", "/subjects/a", "")).isEqualTo("[1,2]");
        assertRefused(40404, "DELETE", "/subjects/a", "");
        assertThat(get("/subjects?deleted=true")).isEqualTo("['a']");
        assertThat(send("DELETE", "/subjects/a?permanent=true", "")).isEqualTo("[1,2]");
        assertThat(get("/subjects?deleted=true")).isEqualTo("[]");
    }

    @Test
    void idOfASchemaDeletedForGoodIsNeverGivenToAnother() {
        send("DELETE", "/subjects/a/versions/2", "");
        send("DELETE", "/subjects/a/versions/2?permanent=true", "");
        router = restarted();
        assertThat(post("/subjects/b/versions", schema("'string'"))).contains("'id':3");
    }

    @Test
    void schemaComingBackAfterDeletionKeepsItsIdUnderANewVersion() {
        send("DELETE", "/subjects/a/versions/2", "");
        assertThat(post("/subjects/a/versions", schema(WIDER)))
                .contains("'id':2")
                .contains("'version':3");
    }

    @Test
    void readOnlySubjectTakesNothingNewButAnswersTheOld() {
        send("PUT", "/mode/a", "{'mode':'READONLY'}");
        assertThat(get("/mode/a")).isEqualTo("{'mode':'READONLY'}");
        assertRefused(42205, "POST", "/subjects/a/versions", schema("'string'"));
        assertThat(post("/subjects/a/versions", schema(RECORD))).contains("'id':1");
        send("DELETE", "/mode/a", "");
        assertRefused(40409, "GET", "/mode/a", "");
    }

    @Test
    void subjectWithoutLevelFallsBackToTheGlobalOneOnRequest() {
        assertRefused(40408, "GET", "/config/a", "");
        assertThat(get("/config/a?defaultToGlobal=true")).isEqualTo("{'compatibilityLevel':'BACKWARD'}");
        assertThat(send("PUT", "/config", "{'compatibility':'none'}")).isEqualTo("{'compatibility':'NONE'}");
        assertThat(get("/config/a?defaultToGlobal=true")).isEqualTo("{'compatibilityLevel':'NONE'}");
    }

    @Test
    void schemaMayBuildOnAnotherSubjectsVersion() {
        String outer = "{'type':'record','name':'B','fields':[{'name':'a','type':'A'}]}";
        String body = schema(outer).replace("}\"}", "}\",\"references\":[{'name':'A','subject':'a','version':1}]}");
        assertThat(post("/subjects/b/versions", body)).contains("'id':3");
        assertThat(get("/subjects/a/versions/1/referencedby")).isEqualTo("[3]");
        assertThat(get("/schemas/ids/3")).contains("'references'");
        assertRefused(42201, "POST", "/subjects/b/versions", schema(outer));
    }

    @Test
    void rawSchemaIsServedAsItself() {
        assertThat(get("/subjects/a/versions/1/schema")).isEqualTo(RECORD);
        assertThat(get("/schemas/ids/1/schema")).isEqualTo(RECORD);
    }

    @Test
    void verboseCompatibilityTellsWhy() {
        String answer = post("/compatibility/subjects/a/versions/latest?verbose=true", schema("'string'"));
        assertThat(answer).contains("'is_compatible':false").contains("TYPE_MISMATCH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "42202 | GET    | /subjects/a/versions/0                 | ``",
                "42202 | GET    | /subjects/a/versions/first             | ``",
                "42202 | GET    | /subjects/a/versions/99999999999       | ``",
                "42203 | PUT    | /config                                | {'compatibility':'perhaps'}",
                "42204 | PUT    | /mode                                  | {'mode':'perhaps'}",
                "42201 | POST   | /subjects/a/versions                   | {'schemaType':'PROTOBUF','schema':'x'}",
                "42201 | POST   | /subjects/a/versions                   | {}",
                "422   | POST   | /subjects/a/versions                   | ``",
                "404   | GET    | /nothing/here                          | ``",
                "404   | GET    | /schemas/ids/one                       | ``",
                "40403 | GET    | /schemas/guids/none                    | ``",
                "405   | PUT    | /subjects                              | ``",
                "400   | GET    | /subjects/%zz/versions                 | ``"
            })
    void badRequestIsRefusedWithItsCode(int code, String method, String path, String body) {
        assertRefused(code, method, path, body);
    }

    @Test
    void nothingIsSeenThatTheLogHasNotTaken() {
        router = new Router(new SchemaRegistry(new BrokenLog()));
        assertRefused(50001, "POST", "/subjects/a/versions", schema(RECORD));
        assertThat(get("/subjects")).isEqualTo("[]");
    }

    private Router restarted() {
        return new Router(new SchemaRegistry(new MemoryLog(kept)));
    }

    private String get(String path) {
        return send("GET", path, "");
    }

    private String post(String path, String body) {
        return send("POST", path, body);
    }

    /** JSON with single quotes in and out, to keep the cases readable. */
    private String send(String method, String pathAndQuery, String body) {
        String[] parts = pathAndQuery.split("\\?", 2);
        try {
            Request request = Request.of(method, parts[0], parts.length > 1 ? parts[1] : null);
            JsonNode json = JSON.readTree(body.replace('\'', '"'));
            return JSON.writeValueAsString(router.answer(request.withBody(json)))
                    .replace('"', '\'');
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void assertRefused(int code, String method, String path, String body) {
        assertThatThrownBy(() -> send(method, path, body))
                .isInstanceOfSatisfying(
                        RegistryError.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String schema(String schema) {
        return "{\"schema\":\"" + schema.replace("'", "\\\"") + "\"}";
    }

    private record MemoryLog(List<Entry> entries) implements EntryLog {
        @Override
        public void replay(Consumer<Entry> reader) {
            entries.forEach(
                    e -> EntryJson.read(EntryJson.key(e), EntryJson.value(e)).ifPresent(reader));
        }

        @Override
        public void append(List<Entry> more) {
            entries.addAll(more);
        }

        @Override
        public void close() {}
    }

    private static final class BrokenLog implements EntryLog {
        @Override
        public void replay(Consumer<Entry> reader) {}

        @Override
        public void append(List<Entry> entries) {
            throw RegistryError.storeFailed("no broker");
        }

        @Override
        public void close() {}
    }
}
