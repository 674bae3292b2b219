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
 * shard its articles by arrival, to find what is to be purged.
 */
final class TopicIndex {
    /** An article under a topic key, with all its keys, so that who judges a pair is known without the article itself. */
    record Entry(String articleId, Instant arrivedAt, List<String> topicKeys) {
        static Entry of(String articleId, String stored) {
            String[] lines = stored.split("\n", -1);
            return new Entry(
                    articleId,
                    Instant.ofEpochMilli(Long.parseLong(lines[0])),
                    List.of(lines).subList(1, lines.length));
        }
    }

    /** An article of a shard. */
    record Aged(int shard, String articleId) {}

    /** Sorts before every topic key. */
    private static final String BY_AGE = "";

    private static final byte[] NOTHING = {};

    private final KeyValueStore<Bytes, byte[]> store;

    TopicIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void put(String topicKey, Article article, Instant arrivedAt) {
        String value = arrivedAt.toEpochMilli() + "\n" + String.join("\n", article.topicKeys());
        store.put(keyOf(topicKey, article.publishedAt(), article.id()), value.getBytes(UTF_8));
    }

    /** @param topicKey one under which the article was put */
    Instant arrivalOf(String topicKey, Article article) {
        byte[] value = store.get(keyOf(topicKey, article.publishedAt(), article.id()));
        return Entry.of(article.id(), new String(value, UTF_8)).arrivedAt();
    }

    void remove(String topicKey, Article article) {
        store.delete(keyOf(topicKey, article.publishedAt(), article.id()));
    }

    void putAge(int shard, Article article, Instant arrivedAt) {
        store.put(ageKeyOf(shard, article, arrivedAt), NOTHING);
    }

    void removeAge(int shard, Article article, Instant arrivedAt) {
        store.delete(ageKeyOf(shard, article, arrivedAt));
    }

    /** Articles of a key published from {@code from} to {@code to}, both inclusive. */
    List<Entry> between(String topicKey, Instant from, Instant to) {
        List<Entry> entries = new ArrayList<>();
        scan(topicKey, from, to.plusMillis(1), (id, stored) -> entries.add(Entry.of(id, stored)));
        return entries;
    }

    /** Articles of all shards that came before {@code horizon}, oldest first. */
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

    private static Bytes ageKeyOf(int shard, Article article, Instant arrivedAt) {
        return keyOf(BY_AGE, arrivedAt, shard + "\n" + article.id());
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
