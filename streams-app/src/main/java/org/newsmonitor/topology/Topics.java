package org.newsmonitor.topology;

import org.apache.kafka.common.serialization.Serde;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.Story;
import org.newsmonitor.topic.TopicNames;
import org.newsmonitor.wire.WireFormats;

/** The topics the topology reads and writes. */
public record Topics(
        Topic<String, RawArticle> rawArticles,
        Topic<String, Article> articles,
        Topic<String, Rejected> rejected,
        Topic<String, Story> stories,
        Topic<String, Alert> alerts) {
    public static Topics of(TopicNames names, Serdes serdes) {
        Serde<String> ids = Serdes.strings();
        return new Topics(
                new Topic<>(names.rawArticles(), ids, serdes.of(WireFormats.RAW_ARTICLE)),
                new Topic<>(names.articles(), ids, serdes.of(WireFormats.ARTICLE)),
                new Topic<>(names.rejected(), ids, serdes.of(WireFormats.REJECTED)),
                new Topic<>(names.stories(), ids, serdes.of(WireFormats.STORY)),
                new Topic<>(names.alerts(), ids, serdes.of(WireFormats.ALERT)));
    }
}
