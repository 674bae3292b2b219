package org.newsmonitor.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.newsmonitor.story.Article;

/**
 * For each topic key its articles in order of event time: small entries that say whom else to look up, and when. For each
 * shard its articles by age, to find what is to be purged.
 */
final class TopicIndex {
    /** An article under a topic key, with all its keys, so that who judges a pair is known without the article itself. */
    record Entry(String articleId, List<String> topicKeys) {}

    /** An article of a shard. */
    record Aged(int shard, String articleId) {}

    /** Sorts before every topic key. */
    private static final String BY_AGE = "";

    private static final byte[] NOTHING = {};

    private final KeyValueStore<Bytes, byte[]> store;

    TopicIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void put(String topicKey, Article article) {
        store.put(
                keyOf(topicKey, article.publishedAt(), article.id()),
                String.join("\n", article.topicKeys()).getBytes(UTF_8));
    }

    void remove(String topicKey, Article article) {
        store.delete(keyOf(topicKey, article.publishedAt(), article.id()));
    }

    void putAge(int shard, Article article) {
        store.put(ageKeyOf(shard, article), NOTHING);
    }

    void removeAge(int shard, Article article) {
        store.delete(ageKeyOf(shard, article));
    }

    /** Articles of a key published from {@code from} to {@code to}, both inclusive. */
    List<Entry> between(String topicKey, Instant from, Instant to) {
        List<Entry> entries = new ArrayList<>();
        scan(topicKey, from, to.plusMillis(1), (id, keys) -> entries.add(new Entry(id, List.of(keys.split("\n", -1)))));
        return entries;
    }

    /** Articles of all shards published before {@code horizon}, oldest first. */
    List<Aged> before(Instant horizon) {
        List<Aged> old = new ArrayList<>();
        scan(BY_AGE, Instant.ofEpochMilli(Long.MIN_VALUE), horizon, (name, none) -> {
            int end = name.indexOf('\n');
            old.add(new Aged(Integer.parseInt(name.substring(0, end)), name.substring(end + 1)));
        });
        return old;
    }

    private void scan(String topicKey, Instant from, Instant to, BiConsumer<String, String> each) {
        int prefix = topicKey.getBytes(UTF_8).length + 1 + Long.BYTES;
        try (KeyValueIterator<Bytes, byte[]> range = store.range(keyOf(topicKey, from, ""), keyOf(topicKey, to, ""))) {
            while (range.hasNext()) {
                KeyValue<Bytes, byte[]> stored = range.next();
                byte[] key = stored.key.get();
                each.accept(new String(key, prefix, key.length - prefix, UTF_8), new String(stored.value, UTF_8));
            }
        }
    }

    private static Bytes ageKeyOf(int shard, Article article) {
        return keyOf(BY_AGE, article.publishedAt(), shard + "\n" + article.id());
    }

    /** Bytes sort as unsigned, so the sign bit is flipped: times before 1970 come first. */
    private static Bytes keyOf(String topicKey, Instant at, String id) {
        byte[] topic = topicKey.getBytes(UTF_8);
        byte[] article = id.getBytes(UTF_8);
        ByteBuffer key = ByteBuffer.allocate(topic.length + 1 + Long.BYTES + article.length);
        key.put(topic).put((byte) 0).putLong(at.toEpochMilli() ^ Long.MIN_VALUE).put(article);
        return Bytes.wrap(key.array());
    }
}
