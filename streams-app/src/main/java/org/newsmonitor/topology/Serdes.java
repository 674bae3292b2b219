package org.newsmonitor.topology;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes.ByteArraySerde;
import org.apache.kafka.common.serialization.Serdes.BytesSerde;
import org.apache.kafka.common.serialization.Serdes.IntegerSerde;
import org.apache.kafka.common.serialization.Serdes.StringSerde;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Utils;
import org.newsmonitor.serde.TrustedRecords;
import org.newsmonitor.wire.WireFormat;

/**
 * Makes value serdes of the Avro serde that the configuration names by class: ours, or Confluent's
 * {@code io.confluent.kafka.streams.serdes.avro.SpecificAvroSerde}. Nothing beyond {@link Serde} is asked of it.
 */
public final class Serdes {
    private final Class<?> serdeClass;
    private final Map<String, Object> settings;

    public Serdes(String serdeClass, Map<String, Object> settings) {
        TrustedRecords.install(); // Whichever Avro serde is named.
        try {
            this.serdeClass = Class.forName(serdeClass);
        } catch (ClassNotFoundException e) {
            throw new ConfigurationException("serde class not on the class path: " + serdeClass, e);
        }
        this.settings = Map.copyOf(settings);
    }

    /** A serde of its own for each topic and store; the threads of one application share it. */
    @SuppressWarnings("unchecked") // the configured class is by contract a serde of specific records
    public <D, A extends SpecificRecord> Serde<D> of(WireFormat<D, A> format) {
        try {
            Serde<SpecificRecord> avro = (Serde<SpecificRecord>) Utils.newInstance(serdeClass);
            avro.configure(settings, false);
            return new WireSerde<>(avro, format);
        } catch (ClassCastException | KafkaException e) {
            throw new ConfigurationException("not a serde that can be used: " + serdeClass.getName(), e);
        }
    }

    static Serde<String> strings() {
        return new StringSerde();
    }

    static Serde<Integer> numbers() {
        return new IntegerSerde();
    }

    static Serde<Bytes> keyBytes() {
        return new BytesSerde();
    }

    static Serde<byte[]> bytes() {
        return new ByteArraySerde();
    }
}
