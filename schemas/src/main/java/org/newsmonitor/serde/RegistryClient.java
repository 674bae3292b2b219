package org.newsmonitor.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.avro.Schema;

/** Talks to a schema registry over HTTP. What it learns never changes there, so it asks once and remembers for ever. */
final class RegistryClient implements SchemaRegistry {
    private static final int CONFLICT = 409;

    private final RegistryHttp http;
    private final SchemaText texts = new SchemaText(this::referenced);
    private final Map<Question, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Object, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Registered> latest = new ConcurrentHashMap<>();

    RegistryClient(RegistryHttp http) {
        this.http = http;
    }

    /** A conflict may only mean that another client registered the same schema a moment earlier. */
    @Override
    public int register(String subject, Schema schema, boolean normalize) {
        try {
            return id(new Question("/subjects/" + encode(subject) + "/versions?normalize=" + normalize, schema));
        } catch (RegistryRefusedException refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
            return alreadyThere(subject, schema, normalize).orElseThrow(() -> refused);
        }
    }

    @Override
    public int lookup(String subject, Schema schema, boolean normalize) {
        return id(new Question("/subjects/" + encode(subject) + "?deleted=false&normalize=" + normalize, schema));
    }

    @Override
    public Registered latest(String subject) {
        return remembered(latest, subject, () -> {
            JsonNode reply = http.ask("/subjects/" + encode(subject) + "/versions/latest", null)
                    .value();
            return new Registered(requiredId(reply), texts.parse(reply));
        });
    }

    @Override
    public Optional<Schema> byId(int id) {
        return schema(id, "/schemas/ids/" + id, false);
    }

    @Override
    public Optional<Schema> byGuid(UUID guid) {
        return schema(guid, "/schemas/guids/" + guid, true);
    }

    /** Older registries do not know the path of a guid at all: to them no guid is known. */
    private Optional<Schema> schema(Object key, String path, boolean anyNotFound) {
        Schema known = schemas.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        RegistryReply reply = http.ask(path, null);
        boolean unknown = anyNotFound ? reply.speaksRegistry() : reply.errorCode() == RegistryReply.NO_SCHEMA;
        if (reply.status() == 404 && unknown) {
            return Optional.empty();
        }
        return Optional.of(remembered(schemas, key, () -> texts.parse(reply.value())));
    }

    private Optional<Integer> alreadyThere(String subject, Schema schema, boolean normalize) {
        try {
            return Optional.of(lookup(subject, schema, normalize));
        } catch (RegistryRefusedException notThere) {
            return Optional.empty();
        }
    }

    private int id(Question question) {
        return remembered(ids, question, () -> {
            String body = JsonNodeFactory.instance
                    .objectNode()
                    .put("schema", question.schema().toString())
                    .toString();
            return requiredId(http.ask(question.path(), body).value());
        });
    }

    private JsonNode referenced(String subject, int version) {
        return http.ask("/subjects/" + encode(subject) + "/versions/" + version, null)
                .value();
    }

    private static int requiredId(JsonNode reply) {
        JsonNode id = reply.path("id");
        if (!id.canConvertToInt()) {
            throw new RegistryUnavailableException("The schema registry answers without an id: " + reply, null);
        }
        return id.intValue();
    }

    /** Asks outside the map's lock: two threads may both ask, which does no harm, but none waits for the other. */
    private static <K, V> V remembered(Map<K, V> memory, K key, Supplier<V> ask) {
        V known = memory.get(key);
        if (known != null) {
            return known;
        }
        V learned = ask.get();
        memory.put(key, learned);
        return learned;
    }

    private static String encode(String pathSegment) {
        return URLEncoder.encode(pathSegment, UTF_8).replace("+", "%20");
    }

    private record Question(String path, Schema schema) {}
}
