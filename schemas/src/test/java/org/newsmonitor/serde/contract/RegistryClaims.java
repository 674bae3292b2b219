package org.newsmonitor.serde.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.newsmonitor.serde.contract.RegistryCalls.Answer;

/** The words in which the registry contract is written. */
abstract class RegistryClaims {
    static final AtomicInteger SUBJECTS = new AtomicInteger();
    static final int NO_SUBJECT = 40401;
    static final int NO_VERSION = 40402;
    static final int NO_SCHEMA = 40403;
    static final int INVALID_SCHEMA = 42201;
    static final int UNHEARD_OF = 1_999_999_999;

    final String unused = "contract-" + ProcessHandle.current().pid() + "-" + SUBJECTS.incrementAndGet();

    /** Without a slash at the end; a path is allowed. */
    protected abstract String baseUrl();

    final RegistryCalls registry() {
        return new RegistryCalls(baseUrl());
    }

    final int registered(String subject, String schema) {
        Answer answer = registry().register(subject, schema);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.id();
    }

    static void assertRefused(Answer answer, int status, int errorCode) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(errorCode);
        assertThat(answer.json().path("message").asText()).isNotEmpty();
    }

    static Set<Integer> numbers(Answer answer) {
        Set<Integer> numbers = new HashSet<>();
        answer.json().forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    static Set<String> texts(Answer answer) {
        Set<String> texts = new HashSet<>();
        answer.json().forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static Schema schemaIn(JsonNode reply) {
        return parse(reply.path("schema").asText());
    }

    static Schema parse(String schema) {
        return new Schema.Parser().parse(schema);
    }

    static String record(String name, String... moreFields) {
        String fields = String.join(",", moreFields);
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"namespace\":\"contract\",\"fields\":["
                + "{\"name\":\"id\",\"type\":\"string\"}" + (fields.isEmpty() ? "" : "," + fields) + "]}";
    }

    static String optional(String name) {
        return "{\"name\":\"" + name + "\",\"type\":[\"null\",\"string\"],\"default\":null}";
    }

    static String required(String name) {
        return "{\"name\":\"" + name + "\",\"type\":\"string\"}";
    }
}
