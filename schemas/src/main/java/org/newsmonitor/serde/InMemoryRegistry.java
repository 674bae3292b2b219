package org.newsmonitor.serde;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/** A registry without a server, for tests: {@code schema.registry.url=mock://scope}. Equal scopes share one. */
final class InMemoryRegistry implements SchemaRegistry {
    private static final Map<String, InMemoryRegistry> SCOPES = new ConcurrentHashMap<>();

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Integer>> subjects = new HashMap<>();

    static InMemoryRegistry ofScope(String scope) {
        return SCOPES.computeIfAbsent(scope, any -> new InMemoryRegistry());
    }

    @Override
    public synchronized int register(String subject, Schema schema, boolean normalize) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        int id = schemas.indexOf(schema) + 1;
        List<Integer> versions = subjects.computeIfAbsent(subject, any -> new ArrayList<>());
        if (!versions.contains(id)) {
            versions.add(id);
        }
        return id;
    }

    @Override
    public synchronized int lookup(String subject, Schema schema, boolean normalize) {
        int id = schemas.indexOf(schema) + 1;
        if (!versions(subject).contains(id)) {
            throw refused("The schema is not registered under " + subject, RegistryReply.NO_SCHEMA);
        }
        return id;
    }

    @Override
    public synchronized Registered latest(String subject) {
        List<Integer> versions = versions(subject);
        int id = versions.get(versions.size() - 1);
        return new Registered(id, schemas.get(id - 1));
    }

    @Override
    public synchronized Optional<Schema> byId(int id) {
        return id < 1 || id > schemas.size() ? Optional.empty() : Optional.of(schemas.get(id - 1));
    }

    @Override
    public synchronized Optional<Schema> byGuid(UUID guid) {
        return schemas.stream().filter(schema -> guid(schema).equals(guid)).findFirst();
    }

    /** Derived from the schema, as registries do, though not in the same way. */
    static UUID guid(Schema schema) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(Long.BYTES)
                .putLong(SchemaNormalization.parsingFingerprint64(schema))
                .array());
    }

    private List<Integer> versions(String subject) {
        List<Integer> versions = subjects.get(subject);
        if (versions == null) {
            throw refused("No subject " + subject, RegistryReply.NO_SUBJECT);
        }
        return versions;
    }

    private static RegistryRefusedException refused(String message, int code) {
        return new RegistryRefusedException(message, 404, code);
    }
}
