package org.newsmonitor.topology;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.newsroom.ArticleReader;
import org.newsmonitor.newsroom.Version;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;

/**
 * Tags a clean article and files its version. From here on records carry the time of arrival, by which
 * state ages; event time is the article's own.
 *
 * <p>State: the article versions of {@link CleanStep}, whose retention and rules hold.
 */
@NullUnmarked
final class TagStep implements FixedKeyProcessor<String, CleanArticle, Filed> {
    private final ArticleReader reader;
    private final Tally tally;
    private FixedKeyProcessorContext<String, Filed> context;
    private KeyValueStore<String, Version> versions;

    TagStep(ArticleReader reader, Tally tally) {
        this.reader = reader;
        this.tally = tally;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Filed> context) {
        this.context = context;
        versions = context.getStateStore(CleanStep.VERSIONS);
    }

    @Override
    public void process(FixedKeyRecord<String, CleanArticle> record) {
        Version before = versions.get(record.key());
        int revision = before == null ? 0 : before.revision() + 1;
        Instant recordTime = Instant.ofEpochMilli(record.timestamp());
        Article article = Depth.limited(() -> reader.read(record.value(), revision, recordTime));
        if (before != null) {
            article = article.withChanges(before.changesIn(article));
        }
        Filed filed = new Filed(article, before == null ? List.of() : before.topicKeys());
        context.forward(record.withValue(filed)
                .withTimestamp(
                        EventTime.timestamp(ArticleReader.arrival(record.value().raw(), recordTime))));
        versions.put(record.key(), Version.of(article, recordTime));
        tally.add(Tally.Count.KEPT);
    }
}
