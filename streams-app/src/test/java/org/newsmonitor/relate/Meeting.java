package org.newsmonitor.relate;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsmonitor.story.Article;

/** Brings articles that share a key together inside the window, each pair once: the stream's join, in memory. */
final class Meeting {
    private final TopicKeys keys;
    private final Map<String, Deque<Article>> byKey = new HashMap<>();

    Meeting(TopicKeys keys) {
        this.keys = keys;
    }

    /** The earlier articles this one meets; articles must come in order of time. */
    List<Article> admit(Article article) {
        Map<String, Article> met = new LinkedHashMap<>();
        Instant horizon = article.publishedAt().minus(Relater.WINDOW);
        for (String key : keys.of(article)) {
            Deque<Article> waiting = byKey.computeIfAbsent(key, k -> new ArrayDeque<>());
            while (!waiting.isEmpty() && waiting.getFirst().publishedAt().isBefore(horizon)) {
                waiting.removeFirst();
            }
            waiting.forEach(earlier -> met.put(earlier.id(), earlier));
            waiting.addLast(article);
        }
        return new ArrayList<>(met.values());
    }
}
