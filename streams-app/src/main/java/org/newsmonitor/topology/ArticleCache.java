package org.newsmonitor.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.story.Article;

/**
 * Stored articles of each shard, the most recently used of them decoded: a busy topic key asks for the same ones again and
 * again.
 */
@NullUnmarked
final class ArticleCache {
    private final KeyValueStore<String, Article> store;
    private final Map<String, Article> decoded;

    ArticleCache(KeyValueStore<String, Article> store, int capacity) {
        this.store = store;
        this.decoded = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Null when there is none. */
    Article get(int shard, String id) {
        String key = keyOf(shard, id);
        Article article = decoded.get(key);
        if (article == null) {
            article = store.get(key);
            if (article != null) {
                decoded.put(key, article);
            }
        }
        return article;
    }

    void put(int shard, Article article) {
        String key = keyOf(shard, article.id());
        store.put(key, article);
        decoded.put(key, article);
    }

    void remove(int shard, String id) {
        String key = keyOf(shard, id);
        store.delete(key);
        decoded.remove(key);
    }

    private static String keyOf(int shard, String id) {
        return shard + "\n" + id;
    }
}
