package org.newsmonitor.serde;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.serde.SchemaRegistry.Registered;

/**
 * Writes generated Avro records as Confluent's serializer does: {@code 0x00}, the schema's id, the binary record. Null
 * stays null. Safe for use by several threads once configured.
 *
 * @param <T> the record class
 */
public final class SpecificAvroSerializer<T extends SpecificRecord> implements Serializer<T> {
    private final Map<Target, RecordEncoder> encoders = new ConcurrentHashMap<>();
    private @Nullable SchemaRegistry registry;
    private SerdeConfig config = SerdeConfig.read(Map.of(), false);
    private boolean key;

    /** Opens the registry on {@link #configure}. */
    public SpecificAvroSerializer() {}

    SpecificAvroSerializer(SchemaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        config = SerdeConfig.read(configs, isKey);
        key = isKey;
        if (registry == null) {
            registry = Registries.open(configs);
        }
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T data) {
        if (data == null) {
            return null;
        }
        Target target = new Target(topic, data.getSchema());
        RecordEncoder known = encoders.get(target);
        RecordEncoder encoder = known != null ? known : prepare(target);
        return encoder.encode(data);
    }

    private RecordEncoder prepare(Target target) {
        if (registry == null) {
            throw new IllegalStateException("Not configured: no schema registry to ask");
        }
        String subject = config.naming().subject(target.topic(), key, target.schema());
        RecordEncoder encoder = encoder(registry, subject, target.schema());
        encoders.put(target, encoder);
        return encoder;
    }

    private RecordEncoder encoder(SchemaRegistry from, String subject, Schema schema) {
        if (config.autoRegister()) {
            return RecordEncoder.of(from.register(subject, schema, config.normalize()), schema);
        }
        if (config.useLatest()) {
            return latest(from.latest(subject), subject, schema);
        }
        return RecordEncoder.of(from.lookup(subject, schema, config.normalize()), schema);
    }

    private RecordEncoder latest(Registered latest, String subject, Schema schema) {
        if (latest.schema().equals(schema)) {
            return RecordEncoder.of(latest.id(), schema);
        }
        var fit = SchemaCompatibility.checkReaderWriterCompatibility(latest.schema(), schema);
        if (config.strictLatest() && fit.getType() != SchemaCompatibilityType.COMPATIBLE) {
            throw new RegistryRefusedException(
                    "The latest schema of %s cannot read a %s: %s"
                            .formatted(
                                    subject,
                                    schema.getFullName(),
                                    fit.getResult().getIncompatibilities()),
                    409,
                    409);
        }
        return RecordEncoder.translating(latest.id(), schema, latest.schema());
    }

    private record Target(String topic, Schema schema) {}
}
