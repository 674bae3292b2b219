package org.newsmonitor.serde.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.avro.AvroSchema;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import org.apache.pulsar.kafka.shade.avro.Schema;
import org.apache.pulsar.kafka.shade.avro.generic.GenericDatumReader;
import org.apache.pulsar.kafka.shade.avro.generic.GenericRecord;
import org.apache.pulsar.kafka.shade.avro.io.DecoderFactory;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroDeserializer;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmonitor.avro.Story;
import org.newsmonitor.serde.SpecificAvroSerde;

/**
 * Confluent's own code, serializers of 7.0.1 and registry client of 7.5.3, against a registry and our serde: what one
 * side writes the other reads, with the same bytes and the same schema ids.
 */
public abstract class ConfluentClientsContract {
    private static final int SAMPLES = 40;

    private final String prefix = "confluent-" + ProcessHandle.current().pid() + "-";

    /** Without a slash at the end; a path is allowed. */
    protected abstract String baseUrl();

    static Stream<Class<? extends SpecificRecord>> recordClasses() {
        return RecordClasses.all().stream();
    }

    @ParameterizedTest
    @MethodSource("recordClasses")
    void whatConfluentWritesWeReadAndWriteAlike(Class<? extends SpecificRecord> type) throws IOException {
        String topic = prefix + "theirs-" + type.getSimpleName();
        SpecificAvroSerde<SpecificRecord> ours = ours();
        try (KafkaAvroSerializer theirs = new KafkaAvroSerializer()) {
            theirs.configure(settings(), false);
            for (byte[] sample : RecordClasses.samples(type, SAMPLES)) {
                byte[] written = theirs.serialize(topic, theirs(type, sample));
                SpecificRecord read = Objects.requireNonNull(ours.deserializer().deserialize(topic, written));
                assertThat(read).isInstanceOf(type);
                assertThat(ours.serializer().serialize(topic, read)).isEqualTo(written);
            }
        }
        assertThat(new RegistryCalls(baseUrl()).versions(topic + "-value").json())
                .as("both serializers registered the very same schema")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("recordClasses")
    void whatWeWriteConfluentReads(Class<? extends SpecificRecord> type) throws IOException {
        String topic = prefix + "ours-" + type.getSimpleName();
        SpecificAvroSerde<SpecificRecord> ours = ours();
        try (KafkaAvroDeserializer theirs = new KafkaAvroDeserializer()) {
            theirs.configure(settings(), false);
            for (byte[] sample : RecordClasses.samples(type, SAMPLES)) {
                byte[] written = Objects.requireNonNull(ours.serializer().serialize(topic, ours(type, sample)));
                assertThat(theirs.deserialize(topic, written)).isEqualTo(theirs(type, sample));
                assertThat(Arrays.copyOfRange(written, 5, written.length)).isEqualTo(sample);
            }
        }
    }

    @Test
    void confluentsClientAndOursAgreeOnIdsAndSchemas() throws Exception {
        String subject = prefix + "client-value";
        String schema = RecordClasses.schema(Story.class).toString();
        try (CachedSchemaRegistryClient theirs = new CachedSchemaRegistryClient(baseUrl(), 10)) {
            int id = theirs.register(subject, new AvroSchema(schema));
            assertThat(new RegistryCalls(baseUrl()).lookup(subject, schema).id())
                    .isEqualTo(id);
            assertThat(theirs.getId(subject, new AvroSchema(schema))).isEqualTo(id);
            assertThat(theirs.getSchemaById(id).canonicalString()).isEqualTo(schema);
            assertThat(theirs.getLatestSchemaMetadata(subject).getId()).isEqualTo(id);
            assertThat(theirs.getAllVersions(subject)).isEqualTo(List.of(1));
            assertThat(theirs.getAllSubjects()).contains(subject);
            assertThat(theirs.testCompatibility(subject, new AvroSchema(schema)))
                    .isTrue();
        }
    }

    @Test
    void confluentsClientUnderstandsTheErrors() throws Exception {
        try (CachedSchemaRegistryClient theirs = new CachedSchemaRegistryClient(baseUrl(), 10)) {
            assertThat(catchThrowableOfType(RestClientException.class, () -> theirs.getSchemaById(1_999_999_999))
                            .getErrorCode())
                    .isEqualTo(40403);
            assertThat(catchThrowableOfType(RestClientException.class, () -> theirs.getAllVersions(prefix + "none"))
                            .getErrorCode())
                    .isEqualTo(40401);
        }
    }

    private SpecificAvroSerde<SpecificRecord> ours() {
        SpecificAvroSerde<SpecificRecord> serde = new SpecificAvroSerde<>();
        serde.configure(settings(), false);
        return serde;
    }

    private Map<String, Object> settings() {
        return Map.of("schema.registry.url", baseUrl());
    }

    private static SpecificRecord ours(Class<? extends SpecificRecord> type, byte[] sample) throws IOException {
        return new SpecificDatumReader<SpecificRecord>(RecordClasses.schema(type))
                .read(null, org.apache.avro.io.DecoderFactory.get().binaryDecoder(sample, null));
    }

    private static GenericRecord theirs(Class<? extends SpecificRecord> type, byte[] sample) throws IOException {
        Schema schema = new Schema.Parser().parse(RecordClasses.schema(type).toString());
        return new GenericDatumReader<GenericRecord>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(sample, null));
    }
}
