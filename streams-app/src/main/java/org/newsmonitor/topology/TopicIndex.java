package org.newsmonitor.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.newsmonitor.story.Article;

/**
 * For each topic key its articles in order of event time. For each shard its articles by arrival, with all their keys: to
 * find what is to be purged, and to know who judges a pair without the article itself.
 */
final class TopicIndex {
    /** An article under a topic key. */
    record Entry(String articleId, Instant publishedAt, Instant arrivedAt) {}

    /** An article of a shard. */
    record Aged(int shard, String articleId) {}

    /** Sorts before every topic key. */
    private static final String BY_AGE = "";

    private final KeyValueStore<Bytes, byte[]> store;

    TopicIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** @param keys those of its topic keys that are the shard's */
    void put(int shard, Article article, Instant arrivedAt, List<String> keys) {
        byte[] arrival = bytesOf(arrivedAt);
        keys.forEach(key -> store.put(keyOf(key, article.publishedAt(), article.id()), arrival));
        byte[] all = String.join("\n", article.topicKeys()).getBytes(UTF_8);
        store.put(ageKeyOf(shard, article.id(), arrivedAt), all);
    }

    /** @param keys as they were at {@link #put}, at least one */
    void remove(int shard, Article article, List<String> keys) {
        byte[] arrival = store.get(keyOf(keys.get(0), article.publishedAt(), article.id()));
        store.delete(ageKeyOf(shard, article.id(), instantOf(ByteBuffer.wrap(arrival))));
        keys.forEach(key -> store.delete(keyOf(key, article.publishedAt(), article.id())));
    }

    /** All topic keys of an article, sorted. */
    List<String> keysOf(int shard, Entry entry) {
        byte[] keys = store.get(ageKeyOf(shard, entry.articleId(), entry.arrivedAt()));
        return List.of(new String(keys, UTF_8).split("\n", -1));
    }

    /**
     * Articles of a key, nearest in event time first, those before and at {@code at} ahead of those after it.
     *
     * @param width how far before and after, inclusive
     * @param limit at most so many before and so many after
     */
    List<Entry> nearest(String topicKey, Instant at, Duration width, int limit) {
        Bytes middle = keyOf(topicKey, at.plusMillis(1), "");
        List<Entry> entries = new ArrayList<>();
        try (var before = store.reverseRange(keyOf(topicKey, at.minus(width), ""), middle)) {
            take(before, topicKey, limit, entries);
        }
        Bytes last = keyOf(topicKey, at.plus(width).plusMillis(1), "");
        try (var after = store.range(middle, last)) {
            take(after, topicKey, limit, entries);
        }
        return entries;
    }

    private static void take(KeyValueIterator<Bytes, byte[]> range, String topicKey, int limit, List<Entry> entries) {
        int prefix = prefixOf(topicKey);
        for (int i = 0; i < limit && range.hasNext(); i++) {
            KeyValue<Bytes, byte[]> stored = range.next();
            ByteBuffer key = ByteBuffer.wrap(stored.key.get()).position(prefix);
            Instant publishedAt = instantOf(key);
            entries.add(new Entry(UTF_8.decode(key).toString(), publishedAt, instantOf(ByteBuffer.wrap(stored.value))));
        }
    }

    /** Articles of all shards that came before {@code horizon}, oldest first. */
    List<Aged> before(Instant horizon) {
        List<Aged> old = new ArrayList<>();
        Bytes first = keyOf(BY_AGE, Instant.ofEpochMilli(Long.MIN_VALUE), "");
        try (var range = store.range(first, keyOf(BY_AGE, horizon, ""))) {
            while (range.hasNext()) {
                ByteBuffer key = ByteBuffer.wrap(range.next().key.get()).position(prefixOf(BY_AGE) + Long.BYTES);
                String[] shardAndId = UTF_8.decode(key).toString().split("\n", 2);
                old.add(new Aged(Integer.parseInt(shardAndId[0]), shardAndId[1]));
            }
        }
        return old;
    }

    /** How long the part of a key is that stands before the time, in bytes. */
    private static int prefixOf(String topicKey) {
        return topicKey.getBytes(UTF_8).length + 1;
    }

    private static Bytes ageKeyOf(int shard, String articleId, Instant arrivedAt) {
        return keyOf(BY_AGE, arrivedAt, shard + "\n" + articleId);
    }

    private static Bytes keyOf(String topicKey, Instant at, String id) {
        byte[] topic = topicKey.getBytes(UTF_8);
        byte[] article = id.getBytes(UTF_8);
        ByteBuffer key = ByteBuffer.allocate(topic.length + 1 + Long.BYTES + article.length);
        key.put(topic).put((byte) 0).put(bytesOf(at)).put(article);
        return Bytes.wrap(key.array());
    }

    /** Bytes sort as unsigned, so the sign bit is flipped: times before 1970 come first. */
    private static byte[] bytesOf(Instant at) {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(at.toEpochMilli() ^ Long.MIN_VALUE)
                .array();
    }

    private static Instant instantOf(ByteBuffer bytes) {
        return Instant.ofEpochMilli(bytes.getLong() ^ Long.MIN_VALUE);
    }
}
