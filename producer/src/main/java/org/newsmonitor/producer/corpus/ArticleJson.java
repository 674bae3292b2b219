package org.newsmonitor.producer.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.RawArticle;

/** A raw article as a JSON object: {@code body} is required, the rest optional, unknown fields are ignored. */
public final class ArticleJson {
    /** A body too long to be read has its refusal further on; JSON's own default would drop it here without an id. */
    private static final int LONGEST_BODY = 64_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_BODY)
                            .build())
                    .build())
            .build();

    private ArticleJson() {}

    /** @throws IllegalArgumentException saying what is wrong and where, in words for whoever wrote the line */
    public static RawArticle read(String line) {
        return article(object(line));
    }

    static ObjectNode object(String line) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                return object;
            }
            throw new IllegalArgumentException("not a JSON object");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String column = at == null ? "" : " at column " + at.getColumnNr();
            throw new IllegalArgumentException("not JSON" + column + ": " + e.getOriginalMessage(), e);
        }
    }

    static RawArticle article(ObjectNode object) {
        String body = text(object, "body");
        if (body == null) {
            throw new IllegalArgumentException("\"body\" is missing");
        }
        if (!object.get("body").isTextual()) {
            throw new IllegalArgumentException("\"body\" is not a string");
        }
        String url = text(object, "url");
        return RawArticle.newBuilder()
                .setId(id(object, body))
                .setSource(text(object, "source"))
                .setUrl(url)
                .setPublishedAt(instant(object, "publishedAt"))
                .setFetchedAt(instant(object, "fetchedAt"))
                .setLanguage(text(object, "language"))
                .setContentType(text(object, "contentType"))
                .setTitle(text(object, "title"))
                .setBody(body)
                .build();
    }

    /** The given id; else the canonical URL; else a hash of the body. */
    static String id(ObjectNode object, String body) {
        String id = text(object, "id");
        if (id != null && !id.isBlank()) {
            return id;
        }
        String url = text(object, "url");
        if (url != null && !url.isBlank()) {
            return CanonicalUrl.of(url);
        }
        return ContentId.of(body.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String text(ObjectNode object, String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isValueNode()) {
            throw new IllegalArgumentException("\"" + field + "\" is not a string");
        }
        return node.asText();
    }

    static @Nullable Instant instant(ObjectNode object, String field) {
        String text = text(object, field);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + field + "\" is not an ISO 8601 date: \"" + shortened(text) + "\"", e);
        }
    }

    /** A date alone is midnight UTC, a local date and time is taken as UTC. */
    private static Instant parse(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d{2}:?\\d{2}$");
        return zoned
                ? OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                        .toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
