package org.newsmonitor.relate;

import java.time.Instant;
import java.util.List;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Mention;

/**
 * What a story remembers of an article.
 *
 * @param entities canonical names, sorted
 */
public record Headline(String articleId, int revision, Instant publishedAt, String title, List<String> entities) {
    public Headline {
        entities = List.copyOf(entities);
    }

    public static Headline of(Article article) {
        List<String> names = article.mentions().stream()
                .filter(mention -> mention.type().isName())
                .map(Mention::canonical)
                .distinct()
                .sorted()
                .toList();
        return new Headline(article.id(), article.revision(), article.publishedAt(), article.title(), names);
    }

    boolean isBefore(Headline other) {
        int byTime = publishedAt.compareTo(other.publishedAt);
        return byTime != 0 ? byTime < 0 : articleId.compareTo(other.articleId) < 0;
    }
}
