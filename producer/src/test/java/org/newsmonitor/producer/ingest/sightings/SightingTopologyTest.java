package org.newsmonitor.producer.ingest.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.avro.ArticleSightings;
import org.newsmonitor.avro.FoundItem;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.serde.SpecificAvroSerde;
import org.newsmonitor.topic.TopicNames;

class SightingTopologyTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final Map<String, Object> SERDES =
            Map.of("schema.registry.url", "mock://sightings", "specific.avro.reader", true);
    private static final TopicNames TOPICS = new TopicNames("");

    @TempDir
    private Path folder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, FoundItem> found;
    private TestOutputTopic<String, RawArticle> published;
    private TestOutputTopic<String, ArticleSightings> sightings;

    @BeforeEach
    void start() {
        Properties properties = new Properties();
        properties.put("state.dir", folder.toString());
        driver = new TopologyTestDriver(
                SightingTopology.of(TOPICS, SERDES, Duration.ofDays(60)), properties, TEN_OCLOCK);
        SpecificAvroSerde<FoundItem> items = new SpecificAvroSerde<>();
        items.configure(SERDES, false);
        found = driver.createInputTopic(TOPICS.foundItems(), new StringSerializer(), items.serializer());
        published = driver.createOutputTopic(TOPICS.rawArticles(), new StringDeserializer(), reader());
        sightings = driver.createOutputTopic(TOPICS.articleSightings(), new StringDeserializer(), reader());
    }

    private static <V extends org.apache.avro.specific.SpecificRecord> Deserializer<V> reader() {
        SpecificAvroSerde<V> serde = new SpecificAvroSerde<>();
        serde.configure(SERDES, false);
        return serde.deserializer();
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void threeSightingsAreOneArticle() {
        for (String feed : List.of("a", "b", "c")) {
            see(feed, "1", TEN_OCLOCK);
        }
        assertThat(published.readValuesToList()).hasSize(1);
        List<ArticleSightings> states = sightings.readValuesToList();
        assertThat(states.get(states.size() - 1).getSightings()).hasSize(3);
    }

    @Test
    void sameSightingAgainWritesNothing() {
        see("a", "1", TEN_OCLOCK);
        see("a", "1", TEN_OCLOCK);
        assertThat(sightings.readValuesToList()).hasSize(1);
    }

    @Test
    void articleNotSeenForSixtyDaysOfNewsIsForgottenAndItsSightingsEnd() {
        see("a", "old", TEN_OCLOCK);
        driver.advanceWallClockTime(Duration.ofDays(100)); // standing still forgets nothing
        see("a", "new", TEN_OCLOCK.plus(Duration.ofDays(61)));
        sightings.readKeyValuesToList();
        driver.advanceWallClockTime(Duration.ofHours(1));
        assertThat(sightings.readKeyValuesToList()).extracting(end -> end.key).containsExactly("old");
        see("a", "old", TEN_OCLOCK.plus(Duration.ofDays(62)));
        assertThat(published.readKeyValuesToList())
                .extracting((KeyValue<String, RawArticle> each) -> each.key)
                .containsExactly("old", "new", "old");
    }

    private void see(String feed, String id, Instant at) {
        RawArticle article = RawArticle.newBuilder()
                .setId(id)
                .setUrl("http://site/" + id)
                .setBody("Ten people were hurt.")
                .build();
        found.pipeInput(
                id,
                FoundItem.newBuilder()
                        .setFeed(feed)
                        .setFoundAt(at)
                        .setArticle(article)
                        .build());
    }
}
