package org.newsmonitor.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.Story;

/** The whole topology in the test driver, spoken to in articles and answered in stories and alerts. */
final class Monitor implements AutoCloseable {
    static final Instant LOG_TIME = Instant.parse("2020-01-01T10:00:00Z");
    static final Newsroom NEWSROOM = Newsroom.standard();
    private static final AtomicInteger SCOPES = new AtomicInteger();

    private final Topics topics;
    private final Tally tally = new Tally();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, RawArticle> raw;
    private final String deadLetters;

    private Monitor(MonitorConfig config, Path stateDir) {
        topics = Topics.of(config.topics().names(), config.serdes());
        deadLetters = config.topics().names().deadLetters();
        Properties properties = StreamsProperties.of(config, tally);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        // the driver throws away what is sent outside a record's own processing when it plays transactions
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(new MonitorTopology(NEWSROOM, config, tally).build(), properties);
        raw = driver.createInputTopic(
                topics.rawArticles().name(),
                topics.rawArticles().keys().serializer(),
                topics.rawArticles().values().serializer());
    }

    static Monitor open(String... settings) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("NEWSMONITOR_SCHEMA_REGISTRY_URL", "mock://monitor-" + SCOPES.incrementAndGet());
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        return new Monitor(MonitorConfig.from(environment), temporaryFolder());
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("monitor");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is published: the driver runs all steps in one task, so that event time must not lag behind log time. */
    void publish(RawArticle article) {
        publish(article, article.publishedAt() == null ? LOG_TIME : article.publishedAt());
    }

    void publish(RawArticle article, Instant logTime) {
        raw.pipeInput(article.id(), article, logTime);
    }

    void publishBytes(String key, byte @Nullable [] value) {
        driver.createInputTopic(topics.rawArticles().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value, LOG_TIME);
    }

    List<TestRecord<String, Article>> articles() {
        return read(topics.articles()).readRecordsToList();
    }

    List<Rejected> rejected() {
        return read(topics.rejected()).readValuesToList();
    }

    List<TestRecord<String, byte[]>> deadLetters() {
        return driver.createOutputTopic(deadLetters, new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** The stories that stand at the end. */
    Map<String, Story> stories() {
        return lastOf(read(topics.stories()));
    }

    /** Every alert record, in order. */
    List<Alert> alertRecords() {
        return new ArrayList<>(read(topics.alerts()).readValuesToList());
    }

    /** Ids of the articles that new ones can still meet. */
    Set<String> articlesHeld() {
        Set<String> ids = new TreeSet<>();
        try (KeyValueIterator<String, Article> all =
                driver.<String, Article>getKeyValueStore(RelateStep.ARTICLES).all()) {
            all.forEachRemaining(entry -> ids.add(entry.value.id()));
        }
        return ids;
    }

    Tally tally() {
        return tally;
    }

    TopologyTestDriver driver() {
        return driver;
    }

    private static <V> Map<String, V> lastOf(TestOutputTopic<String, V> topic) {
        Map<String, V> last = new TreeMap<>();
        for (TestRecord<String, V> record : topic.readRecordsToList()) {
            if (record.value() == null) {
                last.remove(record.key());
            } else {
                last.put(record.key(), record.value());
            }
        }
        return last;
    }

    private <V> TestOutputTopic<String, V> read(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    @Override
    public void close() {
        driver.close();
    }
}
