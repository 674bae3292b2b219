package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.DateQuality;

class EncountersTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PairWindow WINDOW = new PairWindow(Duration.ofDays(30), Duration.ofDays(2), 10);

    private final TopicIndex index = new TopicIndex(emptyStore());

    @Test
    void pairIsJudgedInOneShardOnly() {
        Shards shards = new Shards(4);
        Article fire = article("fire", 0, "a", "b", "c", "d", "e", "f", "g");
        for (int shard = 0; shard < shards.count(); shard++) {
            file(shard, fire, shards);
        }
        Article blaze = article("blaze", 60, "b", "c", "d", "e", "f", "g");
        List<String> judged = new ArrayList<>();
        for (int shard = 0; shard < shards.count(); shard++) {
            judged.addAll(met(shards, shard, blaze));
        }
        assertThat(judged).containsExactly("fire");
    }

    @Test
    void whereManyShareAKeyThoseThatShareMoreComeFirst() {
        file(article("two shared", 0, "fire", "harbour"));
        for (int i = 1; i < Relater.MOST_JUDGED; i++) {
            file(article("one shared " + i, i, "fire"));
        }
        for (int i = 0; i < Relater.MOST_JUDGED / 2; i++) {
            file(article("other " + i, i, "harbour"));
        }
        assertThat(met(new Shards(1), 0, article("new", 200, "fire", "harbour")))
                .startsWith("two shared", "one shared 39", "one shared 38")
                .hasSize(Relater.MOST_JUDGED + 1);
    }

    @Test
    void thoseOfOtherShardsTakeNobodysPlace() {
        Shards shards = new Shards(4);
        int shard = shards.of("z");
        List<String> elsewhere = Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .filter(key -> shards.of(key) != shard)
                .limit(3)
                .toList();
        file(shard, article("only z", 0, "z"), shards);
        for (int i = 1; i < Relater.MOST_JUDGED - 1; i++) {
            file(shard, article("judged elsewhere " + i, i, elsewhere.get(0), "z"), shards);
        }
        Article article = article("new", 200, elsewhere.get(0), elsewhere.get(1), elsewhere.get(2), "z");
        assertThat(met(shards, shard, article)).containsExactly("only z");
    }

    @Test
    void underAKeyTheNearestInTimeAreLookedAtBeforeAndAfter() {
        for (int i = 0; i < 400; i++) {
            file(article("report " + i, i, "fire"));
        }
        assertThat(index.nearest("fire", NOON.plusSeconds(200), Duration.ofSeconds(150), 2))
                .extracting(TopicIndex.Entry::articleId)
                .containsExactly("report 200", "report 199", "report 201", "report 202");
        assertThat(index.nearest("fire", NOON.plusSeconds(200), Duration.ofSeconds(1), 100))
                .extracting(TopicIndex.Entry::articleId)
                .containsExactly("report 200", "report 199", "report 201");
    }

    @Test
    void removedArticleIsMetNoMore() {
        Article fire = article("fire", 0, "fire", "harbour");
        file(fire);
        index.remove(0, fire, fire.topicKeys());
        assertThat(met(new Shards(1), 0, article("new", 1, "fire"))).isEmpty();
        assertThat(index.before(NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    private void file(int shard, Article article, Shards shards) {
        index.put(shard, article, article.publishedAt(), shards.keysIn(shard, article));
    }

    private void file(Article article) {
        index.put(0, article, article.publishedAt(), article.topicKeys());
    }

    private List<String> met(Shards shards, int shard, Article article) {
        return new Encounters(index, shards, WINDOW)
                .of(shard, article, article.publishedAt(), shards.keysIn(shard, article));
    }

    private static KeyValueStore<Bytes, byte[]> emptyStore() {
        KeyValueStore<Bytes, byte[]> store =
                Stores.inMemoryKeyValueStore("index").get();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        return store;
    }

    private static Article article(String id, int second, String... keys) {
        return new Article(
                id,
                0,
                null,
                null,
                NOON.plusSeconds(second),
                DateQuality.AS_STATED,
                "",
                null,
                "en",
                "",
                0,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(keys),
                null,
                null,
                null);
    }
}
