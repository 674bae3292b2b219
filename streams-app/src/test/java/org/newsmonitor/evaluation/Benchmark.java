package org.newsmonitor.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.RawArticle;

/** The labelled sets kept with the tests, read through the real stages. */
final class Benchmark {
    private static final Newsroom NEWSROOM = Newsroom.standard();
    private static final Instant RECORD_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private final GoldSet gold;
    private final List<Article> articles = new ArrayList<>();

    /** @param name of a set of the benchmark ({@code dev}), or of the invented ones ({@code invented/7}) */
    Benchmark(String name) {
        Path resources = Path.of("src/test/resources");
        try {
            gold = GoldSet.read(name.contains("/") ? resources.resolve(name) : resources.resolve("benchmark/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gold.articles().forEach(raw -> read(raw, articles));
    }

    static void read(RawArticle raw, List<Article> articles) {
        if (NEWSROOM.cleaner().clean(raw, RECORD_TIME) instanceof CleanArticle clean) {
            articles.add(NEWSROOM.articleReader().read(clean, 0, RECORD_TIME));
        }
    }

    static List<Finding> disputes(Article article) {
        return NEWSROOM.detector().within(article);
    }

    /** Every two articles of one gold story meet: what the detector alone is worth. */
    Scores byGoldStory() {
        return scores(new PairRun(NEWSROOM.detector(), articles)
                .findings((earlier, later) -> story(earlier).equals(story(later))));
    }

    /** Only articles meet that the pair judgement relates. */
    Scores byRelation() {
        return scores(new PairRun(NEWSROOM.detector(), articles)
                .findings((earlier, later) ->
                        NEWSROOM.relater().relate(earlier, later).isPresent()));
    }

    private String story(Article article) {
        return gold.storyOf().getOrDefault(article.id(), article.id());
    }

    private Scores scores(Map<ArticlePair, List<Finding>> findings) {
        return Scores.of(gold, findings);
    }
}
