package org.newsmonitor.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KeyValue;
import org.newsmonitor.story.Article;

/**
 * Which partition looks after which topic key. An article goes once to each partition that has a key of it, not once for
 * each key: with eight keys and four partitions that halves what is written, sent and decoded. Results do not depend on
 * the number, since articles still meet key by key.
 */
record Shards(int count) {
    int of(String topicKey) {
        return Utils.toPositive(Utils.murmur2(topicKey.getBytes(java.nio.charset.StandardCharsets.UTF_8))) % count;
    }

    List<String> keysIn(int shard, Article article) {
        return article.topicKeys().stream().filter(key -> of(key) == shard).toList();
    }

    /** Where the article is announced, exactly once. */
    int home(Article article) {
        List<String> keys = article.topicKeys();
        return of(keys.isEmpty() ? article.id() : keys.get(0));
    }

    /** Under every key it has, and every key the revision before had, where that one is to be taken out. */
    List<KeyValue<Integer, Article>> copies(Filed filed) {
        SortedSet<Integer> shards = new TreeSet<>();
        shards.add(home(filed.article()));
        filed.article().topicKeys().forEach(key -> shards.add(of(key)));
        filed.formerKeys().forEach(key -> shards.add(of(key)));
        return shards.stream()
                .map(shard -> KeyValue.pair(shard, filed.article()))
                .toList();
    }

    /** Every shard is a partition. */
    static Optional<Set<Integer>> partition(Integer shard, int partitions) {
        return Optional.of(Set.of(shard % partitions));
    }
}
