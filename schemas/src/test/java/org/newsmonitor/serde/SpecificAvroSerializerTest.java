package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.serde.StubRegistry.Reply;

final class SpecificAvroSerializerTest {
    private static final String TOPIC = "t";
    private static final Schema OWN = StoryArticle.SCHEMA$;

    private final InMemoryRegistry registry = new InMemoryRegistry();

    @Test
    void idIsWrittenInFourBytesHighestFirst() {
        byte[] bytes = RecordEncoder.of(0x01020304, OWN).encode(Records.member());
        assertThat(bytes).startsWith(0, 1, 2, 3, 4, 4, 'a', '1');
    }

    @Test
    void recordLargerThanTheKeptBufferIsWrittenWhole() {
        StoryArticle large = Records.member("x".repeat(3_000_000));
        byte[] bytes = serializer(Map.of()).serialize(TOPIC, large);
        assertThat(new SpecificAvroDeserializer<StoryArticle>(registry).deserialize(TOPIC, bytes))
                .isEqualTo(large);
    }

    @Test
    void withoutAutoRegisterAnUnknownSchemaIsRefused() {
        assertThatThrownBy(
                        () -> serializer(Map.of("auto.register.schemas", false)).serialize(TOPIC, Records.member()))
                .isInstanceOf(RegistryRefusedException.class);
    }

    @Test
    void withoutAutoRegisterARegisteredSchemaIsFound() {
        registry.register("t-value", SchemaBuilder.record("Other").fields().endRecord(), false);
        int id = registry.register("t-value", OWN, false);
        byte[] bytes = written(Map.of("auto.register.schemas", false));
        assertThat(idOf(bytes)).isEqualTo(id);
    }

    @Test
    void autoRegisterGoesBeforeUseLatest() {
        int later = registry.register("t-value", extended("note"), false);
        byte[] bytes = written(Map.of("use.latest.version", true));
        assertThat(idOf(bytes)).isNotEqualTo(later);
    }

    @Test
    void latestVersionIsWrittenWhenAskedFor() {
        int id = registry.register("t-value", extended("note"), false);
        byte[] bytes = written(Map.of("auto.register.schemas", false, "use.latest.version", true));
        assertThat(idOf(bytes)).isEqualTo(id);
        assertThat(new SpecificAvroDeserializer<StoryArticle>(registry).deserialize(TOPIC, bytes))
                .isEqualTo(Records.member());
    }

    @Test
    void latestVersionThatCannotReadOursIsRefused() {
        registry.register(
                "t-value",
                SchemaBuilder.record(OWN.getFullName())
                        .fields()
                        .requiredInt("unheard")
                        .endRecord(),
                false);
        assertThatThrownBy(() -> serializer(Map.of("auto.register.schemas", false, "use.latest.version", true))
                        .serialize(TOPIC, Records.member()))
                .isInstanceOf(RegistryRefusedException.class)
                .hasMessageContaining("t-value");
    }

    @Test
    void conflictIsRefusedEachTimeAndNothingIsWritten() {
        try (StubRegistry stub = StubRegistry.answering(Reply.error(409, 409))) {
            SpecificAvroSerializer<StoryArticle> serializer = new SpecificAvroSerializer<>();
            serializer.configure(Map.of("schema.registry.url", stub.url()), false);
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> serializer.serialize(TOPIC, Records.member()))
                        .isInstanceOf(RegistryRefusedException.class)
                        .hasMessageContaining("409");
            }
        }
    }

    @Test
    void keysHaveASubjectOfTheirOwn() {
        SpecificAvroSerializer<StoryArticle> keys = new SpecificAvroSerializer<>(registry);
        keys.configure(Map.of(), true);
        keys.serialize(TOPIC, Records.member());
        assertThat(registry.latest("t-key").schema()).isEqualTo(OWN);
    }

    @Test
    void threadsMayShareOneSerializer() throws Exception {
        SpecificAvroSerde<StoryArticle> serde = new SpecificAvroSerde<>();
        serde.configure(Map.of("schema.registry.url", "mock://threads"), false);
        Callable<Boolean> work = () -> IntStream.range(0, 2_000).allMatch(number -> {
            StoryArticle article = Records.member("a".repeat(number % 50) + number);
            byte[] bytes = serde.serializer().serialize(TOPIC, article);
            return article.equals(serde.deserializer().deserialize(TOPIC, bytes));
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(List.of(work, work, work, work))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private byte[] written(Map<String, ?> configs) {
        return Objects.requireNonNull(serializer(configs).serialize(TOPIC, Records.member()));
    }

    private SpecificAvroSerializer<StoryArticle> serializer(Map<String, ?> configs) {
        SpecificAvroSerializer<StoryArticle> serializer = new SpecificAvroSerializer<>(registry);
        serializer.configure(configs, false);
        return serializer;
    }

    /** Our schema with an optional field in front, so that positions differ. */
    private static Schema extended(String field) {
        Schema extended = Schema.createRecord(OWN.getFullName(), null, null, false);
        Schema.Field first = new Schema.Field(field, Schema.create(Schema.Type.STRING), null, "none");
        extended.setFields(Stream.concat(
                        Stream.of(first), OWN.getFields().stream().map(each -> new Schema.Field(each, each.schema())))
                .toList());
        return extended;
    }

    private static int idOf(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt(1);
    }
}
