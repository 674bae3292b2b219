package org.newsmonitor.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.newsroom.Meeting;
import org.newsmonitor.quality.SharedData;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;
import org.newsmonitor.wire.WireFormats;

/** Writes docs/quality/relate-cost.md anew: what an article costs the relate step, by how many others are in the window. */
@Tag("scale")
class RelateCostTest {
    private static final int MEASURED = 300;
    private static final List<Integer> FILLS = List.of(1_000, 10_000, 100_000);
    private static final Duration APART = Duration.ofDays(29).dividedBy(110_000);
    private static final PairWindow WINDOW = new PairWindow(Duration.ofDays(30), Duration.ofDays(2), 2_000);
    /** Files articles without letting them meet. */
    private static final PairWindow FILLING = new PairWindow(Duration.ZERO, Duration.ofDays(60), 2_000);

    private static final String HEAD = """
            # Relate: what an article costs as the window fills

            Written by `mvn -Pquality -Dtest.groups=scale -pl streams-app -am test` in about three minutes; no other build runs it.
            One shard has all keys and all articles, which in the stream are spread over the partitions. The articles are mixed from
            the sentences of 2,225 BBC texts, three to an event with names of its own; all lie in one window. State is in RocksDB
            without its log. Means over %d articles on a shared machine: the growth counts, not the microsecond.
            "Pairs" were judged, "links" are those of them that are compared.

            From some 10,000 on an article meets as many as it may, %d: those that share the most keys. What still grows then is
            the cost of reading again what the caches have lost: nine tenths of a judgement is reading the other article.

            | articles in the window | keys, µs | index and judgement, µs | pairs | links | state, MB |
            |---|---|---|---|---|---|
            """.formatted(MEASURED, Relater.MOST_JUDGED);

    @TempDir
    private Path folder;

    @Test
    void reportIsWritten() throws IOException {
        MixedNews news = new MixedNews(bodies(), APART);
        StringBuilder report = new StringBuilder(HEAD);
        MockProcessorContext<Integer, Meeting> context = context();
        RelateStep filling = step(FILLING, context);
        RelateStep step = step(WINDOW, context);
        int next = 0;
        for (int fill : FILLS) {
            for (; next < fill; next++) {
                process(filling, news.article(next));
                context.resetForwards();
            }
            report.append(row(news, next, step, context));
            next += MEASURED;
        }
        Files.writeString(Path.of("..", "docs", "quality", "relate-cost.md"), report.toString());
    }

    private String row(MixedNews news, int from, RelateStep step, MockProcessorContext<Integer, Meeting> context)
            throws IOException {
        context.resetForwards();
        long start = System.nanoTime();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            articles.add(news.article(from + i));
        }
        long keyed = System.nanoTime();
        articles.forEach(article -> process(step, article));
        long judged = System.nanoTime();
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.1f | %.2f | %.0f |%n",
                from,
                (keyed - start) / 1000 / MEASURED,
                (judged - keyed) / 1000 / MEASURED,
                (double) judged(articles, context) / MEASURED,
                (double) context.forwarded().size() / MEASURED - 1,
                sizeOf(folder) / 1e6);
    }

    /** How many others were given to the judge, or as many: by now there are also those that came after. */
    private static long judged(List<Article> articles, MockProcessorContext<Integer, Meeting> context) {
        TopicIndex index = new TopicIndex(context.getStateStore(RelateStep.INDEX));
        Encounters encounters = new Encounters(index, new Shards(1), WINDOW);
        long judged = 0;
        for (Article article : articles) {
            List<String> others = encounters.of(0, article, article.publishedAt(), article.topicKeys());
            judged += others.stream().filter(id -> !id.equals(article.id())).count();
        }
        return judged;
    }

    private static void process(RelateStep step, Article article) {
        step.process(new Record<>(0, article, article.publishedAt().toEpochMilli()));
    }

    private static RelateStep step(PairWindow window, MockProcessorContext<Integer, Meeting> context) {
        RelateStep step = new RelateStep(new Relater(), new Shards(1), window, new Tally());
        step.init(context);
        return step;
    }

    private MockProcessorContext<Integer, Meeting> context() {
        MockProcessorContext<Integer, Meeting> context =
                new MockProcessorContext<>(new Properties(), new TaskId(0, 0), folder.toFile());
        Serdes serdes = MonitorConfig.from(Map.of("NEWSMONITOR_SCHEMA_REGISTRY_URL", "mock://cost"))
                .serdes();
        open(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(RelateStep.ARTICLES),
                        Serdes.strings(),
                        serdes.of(WireFormats.ARTICLE)),
                context);
        StoreBuilder<KeyValueStore<Bytes, byte[]>> index = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(RelateStep.INDEX), Serdes.keyBytes(), Serdes.bytes());
        open(index, context);
        return context;
    }

    private static <S extends StateStore> void open(StoreBuilder<S> builder, MockProcessorContext<?, ?> context) {
        S store = builder.withLoggingDisabled().withCachingDisabled().build();
        store.init(context.getStateStoreContext(), store);
    }

    private static List<String> bodies() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> bodies = new ArrayList<>();
        try (Stream<String> lines = Files.lines(SharedData.require("replay/bbc.jsonl"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                bodies.add(json.readTree(line).path("body").asText());
            }
        }
        return bodies;
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
