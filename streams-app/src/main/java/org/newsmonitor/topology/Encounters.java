package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;

/**
 * Chooses whom an article meets in a shard: those that share a topic key with it and lie within the pair window. Where they
 * are many, those meet that share the most keys (cardinality node pruning of Papadakis et al., "Meta-Blocking: Taking Entity
 * Resolution to the Next Level", 2014), so that what an article costs does not grow with the window. Below the limits, whom it
 * meets is a function of the pair alone; above them it depends on who came before.
 */
final class Encounters {
    /** Under each key, so many before and so many after the article in event time are looked at. */
    private static final int NEAREST = 100;

    private final TopicIndex index;
    private final Shards shards;
    private final PairWindow window;

    private record Acquaintance(String articleId, int sharedKeys, Duration apart) {
        static final Comparator<Acquaintance> CLOSEST_FIRST = Comparator.comparingInt(Acquaintance::sharedKeys)
                .reversed()
                .thenComparing(Acquaintance::apart)
                .thenComparing(Acquaintance::articleId);
    }

    Encounters(TopicIndex index, Shards shards, PairWindow window) {
        this.index = index;
        this.shards = shards;
        this.window = window;
    }

    /**
     * Ids of those to judge here, most shared keys first. A pair that shares keys of several shards is judged in the shard of
     * the smallest. Each shard judges its share of {@link Relater#MOST_JUDGED}, by how many of the keys are its own.
     *
     * @param keys those of the article's topic keys that are the shard's
     */
    List<String> of(int shard, Article article, Instant arrivedAt, List<String> keys) {
        Set<TopicIndex.Entry> near = new LinkedHashSet<>();
        keys.forEach(key -> near.addAll(index.nearest(key, article.publishedAt(), window.width(), NEAREST)));
        Set<String> all = new HashSet<>(article.topicKeys());
        List<Acquaintance> met = new ArrayList<>();
        for (TopicIndex.Entry entry : near) {
            if (window.reaches(arrivedAt, entry.arrivedAt())) {
                List<String> shared = index.keysOf(shard, entry).stream()
                        .filter(all::contains)
                        .toList();
                if (shards.of(shared.get(0)) == shard) {
                    Duration apart = Duration.between(article.publishedAt(), entry.publishedAt())
                            .abs();
                    met.add(new Acquaintance(entry.articleId(), shared.size(), apart));
                }
            }
        }
        met.sort(Acquaintance.CLOSEST_FIRST);
        int share = 1 + Relater.MOST_JUDGED * keys.size() / Math.max(1, all.size());
        return met.stream().limit(share).map(Acquaintance::articleId).toList();
    }
}
