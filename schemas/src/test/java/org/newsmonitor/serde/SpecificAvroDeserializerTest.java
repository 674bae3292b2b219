package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.avro.Story;
import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.serde.StubRegistry.Reply;

final class SpecificAvroDeserializerTest {
    private static final String TOPIC = "news.stories";

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final SpecificAvroSerializer<Story> serializer = new SpecificAvroSerializer<>(registry);
    private final SpecificAvroDeserializer<Story> deserializer = new SpecificAvroDeserializer<>(registry);

    @Test
    void recordCutShortAnywhereIsUndecodable() {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> deserializer.deserialize(TOPIC, cut))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(UndecodableRecordException.class);
        }
    }

    @Test
    void wrongMagicByteIsUndecodable() {
        byte[] bytes = written();
        bytes[0] = 0x7b;
        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, bytes))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("0x7b");
    }

    @Test
    void unknownIdIsUndecodable() {
        byte[] bytes = written();
        bytes[4] = 99;
        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, bytes))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("id 99");
    }

    @Test
    void anyBytesBehindAKnownIdGiveARecordOrAreUndecodable() {
        byte[] bytes = written();
        Random random = new Random(20_260_105);
        byte[] payload = new byte[bytes.length - 5];
        for (int round = 0; round < 20_000; round++) {
            random.nextBytes(payload);
            System.arraycopy(payload, 0, bytes, 5, payload.length);
            try {
                assertThat(deserializer.deserialize(TOPIC, bytes)).isNotNull();
            } catch (UndecodableRecordException expected) {
                assertThat(expected).hasMessageContaining("Story");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"org.newsmonitor.avro.NoSuchRecord", "java.lang.Thread", "com.example.Unknown"})
    void recordOfAClassThatIsNotOursIsUndecodable(String name) {
        Schema foreign = SchemaBuilder.record(name).fields().endRecord();
        int id = registry.register("s", foreign, false);
        byte[] bytes = ByteBuffer.allocate(5).put((byte) 0).putInt(id).array();
        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, bytes))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining(name);
    }

    @Test
    void recordOfASchemaThatOursCannotReadIsUndecodable() {
        Schema other =
                SchemaBuilder.record("org.newsmonitor.avro.Story").fields().endRecord();
        byte[] bytes = ByteBuffer.allocate(5)
                .put((byte) 0)
                .putInt(registry.register("s", other, false))
                .array();
        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, bytes)).isInstanceOf(UndecodableRecordException.class);
    }

    @Test
    void olderWriterIsReadWithOurDefaults() {
        Schema older = SchemaBuilder.record("org.newsmonitor.avro.StoryArticle")
                .fields()
                .requiredString("id")
                .requiredDouble("score")
                .endRecord();
        int id = registry.register("s", older, false);
        byte[] bytes = ByteBuffer.allocate(16)
                .put((byte) 0)
                .putInt(id)
                .put(new byte[] {4, 'a', '1'})
                .put(new byte[] {0, 0, 0, 0, 0, 0, (byte) 0xe0, 0x3f})
                .array();
        StoryArticle read = new SpecificAvroDeserializer<StoryArticle>(registry).deserialize(TOPIC, bytes);
        assertThat(read)
                .isEqualTo(StoryArticle.newBuilder().setId("a1").setScore(0.5).build());
    }

    @Test
    void guidInTheHeaderNamesTheSchema() {
        byte[] whole = written();
        byte[] payload = Arrays.copyOfRange(whole, 5, whole.length);
        UUID guid = InMemoryRegistry.guid(Records.story().getSchema());
        Headers headers = header("__value_schema_id", guidBytes(guid));
        assertThat(deserializer.deserialize(TOPIC, headers, payload)).isEqualTo(Records.story());
    }

    @Test
    void idInTheHeaderNamesTheSchemaToo() {
        byte[] whole = written();
        Headers headers = header("__value_schema_id", Arrays.copyOf(whole, 5));
        assertThat(deserializer.deserialize(TOPIC, headers, Arrays.copyOfRange(whole, 5, whole.length)))
                .isEqualTo(Records.story());
    }

    @Test
    void keysHaveAHeaderOfTheirOwn() {
        byte[] whole = written();
        byte[] payload = Arrays.copyOfRange(whole, 5, whole.length);
        SpecificAvroDeserializer<Story> keys = new SpecificAvroDeserializer<>(registry);
        keys.configure(Map.of(), true);
        Headers headers = header("__value_schema_id", new byte[] {9}).add("__key_schema_id", Arrays.copyOf(whole, 5));
        assertThat(keys.deserialize(TOPIC, headers, payload)).isEqualTo(Records.story());
    }

    @Test
    void brokenOrUnknownIdInTheHeaderIsUndecodable() {
        byte[] payload = {1, 2, 3};
        for (byte[] id : new byte[][] {{}, {1, 2}, {5, 0, 0, 0, 1}, guidBytes(new UUID(1, 2))}) {
            assertThatThrownBy(() -> deserializer.deserialize(TOPIC, header("__value_schema_id", id), payload))
                    .isInstanceOf(UndecodableRecordException.class);
        }
    }

    @Test
    void tombstoneWithHeadersStaysNull() {
        assertThat(deserializer.deserialize(TOPIC, new RecordHeaders(), (byte[]) null))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"503,0", "500,50001", "401,401", "403,40301", "404,404"})
    void registrysFailureIsNeverTheRecordsFaultAndTheRecordIsReadLater(int status, int code) {
        Reply schema = Reply.ok("{\"schema\":" + quoted(Records.story().getSchema()) + "}");
        byte[] bytes = written();
        try (StubRegistry stub = StubRegistry.answering(Reply.error(status, code), schema)) {
            SpecificAvroDeserializer<Story> reader = new SpecificAvroDeserializer<>();
            reader.configure(Map.of("schema.registry.url", stub.url(), "max.retries", 0), false);
            assertThatThrownBy(() -> reader.deserialize(TOPIC, bytes)).isInstanceOf(RegistryException.class);
            assertThat(reader.deserialize(TOPIC, bytes)).isEqualTo(Records.story());
        }
    }

    private byte[] written() {
        return Objects.requireNonNull(serializer.serialize(TOPIC, Records.story()));
    }

    private static String quoted(Schema schema) {
        return TextNode.valueOf(schema.toString()).toString();
    }

    private static Headers header(String name, byte[] value) {
        return new RecordHeaders().add(name, value);
    }

    private static byte[] guidBytes(UUID guid) {
        return ByteBuffer.allocate(17)
                .put((byte) 1)
                .putLong(guid.getMostSignificantBits())
                .putLong(guid.getLeastSignificantBits())
                .array();
    }
}
