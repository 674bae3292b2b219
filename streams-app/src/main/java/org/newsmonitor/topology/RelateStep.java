package org.newsmonitor.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.newsroom.Meeting;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;

/**
 * Lets an article meet the articles that share a topic key with it and lie within the pair window, before or after. Each
 * pair is judged once, in its smallest shared key, when the second of the two comes.
 *
 * <p>State: the newest revision of each article, and an index by topic key and event time. Articles are purged once event
 * time has passed them by window plus grace. A late article meets what is still there, and is counted; a repeat never
 * gets here; a revision takes its predecessor's place, also under keys it no longer has; a missing one costs its pairs.
 */
@NullUnmarked
final class RelateStep implements Processor<Integer, Article, Integer, Meeting> {
    static final String ARTICLES = "topic-articles";
    static final String INDEX = "topic-index";
    private static final int PURGES_PER_RETENTION = 16;

    private final Relater relater;
    private final Shards shards;
    private final PairWindow window;
    private final Tally tally;
    private ProcessorContext<Integer, Meeting> context;
    private KeyValueStore<String, Article> store;
    private ArticleCache articles;
    private TopicIndex index;

    RelateStep(Relater relater, Shards shards, PairWindow window, Tally tally) {
        this.relater = relater;
        this.shards = shards;
        this.window = window;
        this.tally = tally;
    }

    @Override
    public void init(ProcessorContext<Integer, Meeting> context) {
        this.context = context;
        store = context.getStateStore(ARTICLES);
        articles = new ArticleCache(store, window.cachedArticles());
        index = new TopicIndex(context.<KeyValueStore<Bytes, byte[]>>getStateStore(INDEX));
        context.schedule(window.retention().dividedBy(PURGES_PER_RETENTION), PunctuationType.STREAM_TIME, this::purge);
    }

    @Override
    public void process(Record<Integer, Article> record) {
        Article article = record.value();
        List<String> keys = article.topicKeys().stream()
                .filter(key -> shards.of(key) == record.key())
                .toList();
        Article former = articles.get(article.id());
        List<Meeting> meetings = new ArrayList<>();
        if (shards.home(article) == record.key()) {
            announce(article, former, meetings);
        }
        keys.forEach(key -> meet(article, key, meetings));
        replace(former, article, keys);
        meetings.forEach(meeting -> context.forward(record.withValue(meeting)));
    }

    private void announce(Article article, Article former, List<Meeting> meetings) {
        meetings.add(new Meeting.Arrival(article));
        if (former != null) {
            meetings.add(new Meeting.Pair(former, article, null));
        }
        if (article.publishedAt().isBefore(horizon(context.currentStreamTimeMs()))) {
            tally.add(Tally.Count.LATE);
        }
    }

    private void meet(Article article, String key, List<Meeting> meetings) {
        Instant at = article.publishedAt();
        for (TopicIndex.Entry entry : index.between(key, at.minus(window.width()), at.plus(window.width()))) {
            if (!entry.articleId().equals(article.id())
                    && key.equals(smallestShared(article.topicKeys(), entry.topicKeys()))) {
                judge(article, articles.get(entry.articleId()), meetings);
            }
        }
    }

    private void judge(Article article, Article other, List<Meeting> meetings) {
        boolean first = article.isBefore(other);
        Article earlier = first ? article : other;
        Article later = first ? other : article;
        relater.relate(earlier, later).ifPresent(link -> meetings.add(new Meeting.Pair(earlier, later, link)));
    }

    private void replace(Article former, Article article, List<String> keys) {
        if (former != null) {
            drop(former);
        }
        if (!keys.isEmpty()) {
            articles.put(article);
            keys.forEach(key -> index.put(key, article));
        }
    }

    private void drop(Article article) {
        article.topicKeys().forEach(key -> index.remove(key, article));
        articles.remove(article.id());
    }

    /** Both lists are sorted. */
    private static String smallestShared(List<String> some, List<String> others) {
        for (String key : some) {
            if (others.contains(key)) {
                return key;
            }
        }
        return "";
    }

    private void purge(long streamTime) {
        Instant horizon = horizon(streamTime);
        List<Article> old = new ArrayList<>();
        try (KeyValueIterator<String, Article> all = store.all()) {
            for (Iterator<KeyValue<String, Article>> each = all; each.hasNext(); ) {
                Article article = each.next().value;
                if (article.publishedAt().isBefore(horizon)) {
                    old.add(article);
                }
            }
        }
        old.forEach(this::drop);
    }

    private Instant horizon(long streamTime) {
        return Instant.ofEpochMilli(streamTime).minus(window.retention());
    }
}
