package org.newsmonitor.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.pulsar.kafka.shade.avro.Schema;
import org.apache.pulsar.kafka.shade.avro.generic.GenericData;
import org.apache.pulsar.kafka.shade.avro.generic.GenericRecord;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroDeserializer;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroSerializer;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.serde.SpecificAvroSerde;
import org.newsmonitor.standalone.SharedStack;

/** Confluent's own serializers of 7.0.1 against our registry, and our serde on the other side. */
final class GenuineSubscriberTest {

    private static final Map<String, Object> CONFIG =
            Map.of("schema.registry.url", SharedStack.stack().registryUrl(), "specific.avro.reader", false);

    @Test
    void confluentsDeserializerReadsWhatOurSerdeWrites() {
        byte[] bytes;
        try (SpecificAvroSerde<StoryArticle> ours = ours()) {
            bytes = ours.serializer().serialize("ours", article());
        }
        try (KafkaAvroDeserializer genuine = new KafkaAvroDeserializer()) {
            genuine.configure(CONFIG, false);
            GenericRecord read = (GenericRecord) genuine.deserialize("ours", bytes);
            assertThat(String.valueOf(read.get("id"))).isEqualTo("a1");
        }
    }

    @Test
    void ourSerdeReadsWhatConfluentsSerializerWrites() {
        byte[] bytes;
        Schema schema = new Schema.Parser().parse(StoryArticle.getClassSchema().toString());
        GenericRecord record = new GenericData.Record(schema);
        record.put("id", "a1");
        record.put("score", 0.5);
        record.put("why", List.of());
        try (KafkaAvroSerializer genuine = new KafkaAvroSerializer()) {
            genuine.configure(CONFIG, false);
            bytes = genuine.serialize("theirs", record);
        }
        try (SpecificAvroSerde<StoryArticle> ours = ours()) {
            assertThat(ours.deserializer().deserialize("theirs", bytes)).isEqualTo(article());
        }
    }

    private static StoryArticle article() {
        return StoryArticle.newBuilder().setId("a1").setScore(0.5).build();
    }

    private static SpecificAvroSerde<StoryArticle> ours() {
        SpecificAvroSerde<StoryArticle> serde = new SpecificAvroSerde<>();
        serde.configure(CONFIG, false);
        return serde;
    }
}
