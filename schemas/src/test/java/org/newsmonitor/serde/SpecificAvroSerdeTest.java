package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.Story;
import org.newsmonitor.avro.StoryArticle;

final class SpecificAvroSerdeTest {
    private static final String TOPIC = "news.stories";

    @Test
    void storyComesBackAsItWas() {
        SpecificAvroSerde<Story> serde = serde("round-trip");
        byte[] bytes = serde.serializer().serialize(TOPIC, Records.story());
        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(Records.story());
    }

    @Test
    void bytesAreMagicIdAndRecord() {
        SpecificAvroSerde<StoryArticle> serde = serde("golden");
        byte[] bytes = serde.serializer().serialize(TOPIC, Records.member());
        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("00" + "00000001" + "046131" + "00" + "000000000000e03f" + "02" + "1473616d6520706c616365"
                        + "00");
    }

    @Test
    void nullStaysNullBothWays() {
        SpecificAvroSerde<Story> serde = serde("tombstone");
        assertThat(serde.serializer().serialize(TOPIC, null)).isNull();
        assertThat(serde.deserializer().deserialize(TOPIC, (byte[]) null)).isNull();
    }

    @Test
    void recordWithoutRequiredFieldIsUnencodableAndLeavesNothingBehind() {
        SpecificAvroSerde<StoryArticle> serde = serde("unencodable");
        byte[] before = serde.serializer().serialize(TOPIC, Records.member());
        StoryArticle halfMade = new StoryArticle();
        halfMade.put("id", "written before the missing field");
        assertThatThrownBy(() -> serde.serializer().serialize(TOPIC, halfMade))
                .isInstanceOf(UnencodableRecordException.class)
                .hasMessageContaining("StoryArticle");
        assertThat(serde.serializer().serialize(TOPIC, Records.member())).isEqualTo(before);
    }

    private static <T extends SpecificRecord> SpecificAvroSerde<T> serde(String scope) {
        SpecificAvroSerde<T> serde = new SpecificAvroSerde<>();
        serde.configure(Map.of("schema.registry.url", "mock://" + scope), false);
        return serde;
    }
}
