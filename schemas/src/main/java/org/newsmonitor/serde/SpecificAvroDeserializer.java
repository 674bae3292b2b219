package org.newsmonitor.serde;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Confluent's serializers write, with the schema id in front of the record or in a header, into generated
 * record classes. Null stays null. Safe for use by several threads once configured.
 *
 * <p>Throws {@link UndecodableRecordException} for bytes that can never become a record, and {@link RegistryException}
 * when the registry is at fault and the record must stay unread.
 *
 * @param <T> the record class
 */
public final class SpecificAvroDeserializer<T extends SpecificRecord> implements Deserializer<T> {
    static final String KEY_HEADER = "__key_schema_id";
    static final String VALUE_HEADER = "__value_schema_id";

    private final Map<WriterId, RecordDecoder<T>> decoders = new ConcurrentHashMap<>();
    private @Nullable SchemaRegistry registry;
    private String idHeader = VALUE_HEADER;

    /** Opens the registry on {@link #configure}. */
    public SpecificAvroDeserializer() {}

    SpecificAvroDeserializer(SchemaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        idHeader = isKey ? KEY_HEADER : VALUE_HEADER;
        if (registry == null) {
            registry = Registries.open(configs);
        }
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] data) {
        return data == null ? null : framed(ByteBuffer.wrap(data));
    }

    @Override
    public @Nullable T deserialize(String topic, @Nullable Headers headers, byte @Nullable [] data) {
        if (data == null) {
            return null;
        }
        Header header = headers == null ? null : headers.lastHeader(idHeader);
        if (header == null || header.value() == null) {
            return framed(ByteBuffer.wrap(data));
        }
        return decoder(WriterId.read(ByteBuffer.wrap(header.value()))).decode(ByteBuffer.wrap(data));
    }

    private T framed(ByteBuffer bytes) {
        return decoder(WriterId.read(bytes)).decode(bytes);
    }

    private RecordDecoder<T> decoder(WriterId id) {
        RecordDecoder<T> known = decoders.get(id);
        if (known != null) {
            return known;
        }
        Schema written =
                find(id).orElseThrow(() -> new UndecodableRecordException("The registry knows no schema with " + id));
        RecordDecoder<T> decoder = RecordDecoder.of(written);
        decoders.put(id, decoder);
        return decoder;
    }

    private Optional<Schema> find(WriterId id) {
        if (registry == null) {
            throw new IllegalStateException("Not configured: no schema registry to ask");
        }
        if (id instanceof WriterId.Guid guid) {
            return registry.byGuid(guid.value());
        }
        return registry.byId(((WriterId.Id) id).value());
    }
}
