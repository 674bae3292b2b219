package org.newsmonitor.relate;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsmonitor.story.Article;

/** Brings articles that share a key together inside the window, each pair once: the stream's join, in memory. */
final class Meeting {
    private static final Comparator<Article> LATEST_FIRST = Comparator.comparing(Article::publishedAt)
            .thenComparing(Article::id)
            .reversed();

    private final TopicKeys keys;
    private final Map<String, Deque<Article>> byKey = new HashMap<>();

    Meeting(TopicKeys keys) {
        this.keys = keys;
    }

    /** The earlier articles this one meets, in order of time; articles must come so too. */
    List<Article> admit(Article article) {
        Map<Article, Integer> shared = new LinkedHashMap<>();
        Instant horizon = article.publishedAt().minus(Relater.WINDOW);
        for (String key : keys.of(article)) {
            Deque<Article> waiting = byKey.computeIfAbsent(key, k -> new ArrayDeque<>());
            while (!waiting.isEmpty() && waiting.getLast().publishedAt().isBefore(horizon)) {
                waiting.removeLast();
            }
            waiting.stream().limit(Relater.MOST_JUDGED).forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
            waiting.addFirst(article);
        }
        return shared.keySet().stream()
                .sorted(Comparator.<Article>comparingInt(shared::get).reversed().thenComparing(LATEST_FIRST))
                .limit(Relater.MOST_JUDGED)
                .sorted(LATEST_FIRST.reversed())
                .toList();
    }
}
