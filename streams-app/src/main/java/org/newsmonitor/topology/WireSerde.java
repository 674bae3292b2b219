package org.newsmonitor.topology;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.wire.WireFormat;

/**
 * Lets the topology speak domain values while its topics carry Avro records, in whatever Avro serde is configured. Null
 * stays null.
 */
@NullUnmarked
final class WireSerde<D, A extends SpecificRecord> implements Serde<D> {
    private final Serde<SpecificRecord> avro;
    private final WireFormat<D, A> format;

    WireSerde(Serde<SpecificRecord> avro, WireFormat<D, A> format) {
        this.avro = avro;
        this.format = format;
    }

    @Override
    public Serializer<D> serializer() {
        Serializer<SpecificRecord> records = avro.serializer();
        return (topic, value) ->
                records.serialize(topic, value == null ? null : format.toWire().apply(value));
    }

    @Override
    public Deserializer<D> deserializer() {
        Deserializer<SpecificRecord> records = avro.deserializer();
        return (topic, bytes) -> {
            SpecificRecord value = records.deserialize(topic, bytes);
            return value == null
                    ? null
                    : format.fromWire().apply(format.recordType().cast(value));
        };
    }

    @Override
    public void close() {
        avro.close();
    }
}
