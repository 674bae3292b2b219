package org.newsmonitor.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.newsmonitor.story.Article;

/** For each topic key its articles in order of event time: small entries that say whom else to look up, and when. */
final class TopicIndex {
    /** An article under a topic key, with all its keys, so that who judges a pair is known without the article itself. */
    record Entry(String articleId, List<String> topicKeys) {}

    private static final byte[] SEPARATOR = {0};

    private final KeyValueStore<Bytes, byte[]> store;

    TopicIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void put(String topicKey, Article article) {
        store.put(
                keyOf(topicKey, article.publishedAt(), article.id()),
                String.join("\n", article.topicKeys()).getBytes(StandardCharsets.UTF_8));
    }

    void remove(String topicKey, Article article) {
        store.delete(keyOf(topicKey, article.publishedAt(), article.id()));
    }

    /** Articles of a key published from {@code from} to {@code to}, both inclusive. */
    List<Entry> between(String topicKey, Instant from, Instant to) {
        Bytes low = keyOf(topicKey, from, "");
        Bytes high = keyOf(topicKey, to.plusMillis(1), "");
        List<Entry> entries = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> range = store.range(low, high)) {
            for (Iterator<KeyValue<Bytes, byte[]>> each = range; each.hasNext(); ) {
                entries.add(entry(each.next(), topicKey));
            }
        }
        return entries;
    }

    private static Entry entry(KeyValue<Bytes, byte[]> stored, String topicKey) {
        byte[] key = stored.key.get();
        int idFrom = topicKey.getBytes(StandardCharsets.UTF_8).length + SEPARATOR.length + Long.BYTES;
        String id = new String(key, idFrom, key.length - idFrom, StandardCharsets.UTF_8);
        return new Entry(id, Arrays.asList(new String(stored.value, StandardCharsets.UTF_8).split("\n", -1)));
    }

    /** Bytes sort as unsigned, so the sign bit is flipped: times before 1970 come first. */
    private static Bytes keyOf(String topicKey, Instant at, String id) {
        byte[] topic = topicKey.getBytes(StandardCharsets.UTF_8);
        byte[] article = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer key = ByteBuffer.allocate(topic.length + SEPARATOR.length + Long.BYTES + article.length);
        key.put(topic)
                .put(SEPARATOR)
                .putLong(at.toEpochMilli() ^ Long.MIN_VALUE)
                .put(article);
        return Bytes.wrap(key.array());
    }
}
