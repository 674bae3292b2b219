package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int NEAREST = Relater.MOST_JUDGED;
    /** So many of the shard's own for each that is judged are weighed by all their keys. */
    private static final int WEIGHED_PER_JUDGED = 3;

    private final TopicIndex index;
    private final Shards shards;
    private final PairWindow window;

    /** @param shared keys, sorted */
    private record Found(TopicIndex.Entry entry, List<String> shared, Duration apart) {
        static final Comparator<Found> CLOSEST_FIRST = Comparator.<Found>comparingInt(
                        found -> found.shared().size())
                .reversed()
                .thenComparing(Found::apart)
                .thenComparing(found -> found.entry().articleId());

        static Found of(TopicIndex.Entry entry, List<String> shared, Article article) {
            return new Found(
                    entry,
                    shared,
                    Duration.between(article.publishedAt(), entry.publishedAt()).abs());
        }
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
        int share = 1
                + Relater.MOST_JUDGED
                        * keys.size()
                        / Math.max(1, article.topicKeys().size());
        Set<String> all = new HashSet<>(article.topicKeys());
        return found(article, arrivedAt, keys).stream()
                .map(found -> new Found(found.entry(), sharedKeys(shard, found.entry(), all), found.apart()))
                .filter(found -> shards.of(found.shared().get(0)) == shard)
                .limit((long) WEIGHED_PER_JUDGED * share)
                .sorted(Found.CLOSEST_FIRST)
                .limit(share)
                .map(found -> found.entry().articleId())
                .toList();
    }

    /** Those under the keys, by how many of these they share: a lower bound where a key has more than are looked at. */
    private List<Found> found(Article article, Instant arrivedAt, List<String> keys) {
        Map<TopicIndex.Entry, List<String>> shared = new LinkedHashMap<>();
        for (String key : keys) {
            for (TopicIndex.Entry entry : index.nearest(key, article.publishedAt(), window.width(), NEAREST)) {
                shared.computeIfAbsent(entry, any -> new ArrayList<>()).add(key);
            }
        }
        return shared.entrySet().stream()
                .filter(met -> window.reaches(arrivedAt, met.getKey().arrivedAt()))
                .map(met -> Found.of(met.getKey(), met.getValue(), article))
                .sorted(Found.CLOSEST_FIRST)
                .toList();
    }

    private List<String> sharedKeys(int shard, TopicIndex.Entry entry, Set<String> all) {
        return index.keysOf(shard, entry).stream().filter(all::contains).toList();
    }
}
