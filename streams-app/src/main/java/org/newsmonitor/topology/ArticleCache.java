package org.newsmonitor.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.story.Article;

/** Stored articles, the most recently used of them decoded: a busy topic key asks for the same ones again and again. */
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
    Article get(String id) {
        Article article = decoded.get(id);
        if (article == null) {
            article = store.get(id);
            if (article != null) {
                decoded.put(id, article);
            }
        }
        return article;
    }

    void put(Article article) {
        store.put(article.id(), article);
        decoded.put(article.id(), article);
    }

    void remove(String id) {
        store.delete(id);
        decoded.remove(id);
    }
}
