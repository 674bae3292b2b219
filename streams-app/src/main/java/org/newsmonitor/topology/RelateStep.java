package org.newsmonitor.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.newsroom.Meeting;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;

/**
 * Lets an article meet others that share a topic key with it and lie within the pair window, before or after
 * ({@link Encounters}). Each pair is judged once, when the second of the two comes.
 *
 * <p>State: the newest revision of each article, and an index by topic key and event time. Articles are purged by their time
 * of arrival, which records carry as their timestamp, a grace after the last could come that may meet them. An article
 * later than that is counted; a repeat never gets here; a revision takes its predecessor's place, also under keys it no
 * longer has; a missing one costs its pairs.
 */
@NullUnmarked
final class RelateStep implements Processor<Integer, Article, Integer, Meeting> {
    static final String ARTICLES = "met-articles";
    static final String INDEX = "met-index";
    private static final int PURGES_PER_REACH = 16;

    private final Relater relater;
    private final Shards shards;
    private final PairWindow window;
    private final Tally tally;
    private final ArrivalClock clock;
    private ProcessorContext<Integer, Meeting> context;
    private ArticleCache articles;
    private TopicIndex index;
    private Encounters encounters;

    RelateStep(Relater relater, Shards shards, PairWindow window, Tally tally) {
        this.relater = relater;
        this.shards = shards;
        this.window = window;
        this.tally = tally;
        this.clock = new ArrivalClock(window.reach().dividedBy(PURGES_PER_REACH));
    }

    @Override
    public void init(ProcessorContext<Integer, Meeting> context) {
        this.context = context;
        articles = new ArticleCache(context.getStateStore(ARTICLES), window.cachedArticles());
        index = new TopicIndex(context.getStateStore(INDEX));
        encounters = new Encounters(index, shards, window);
    }

    @Override
    public void process(Record<Integer, Article> record) {
        if (clock.reaches(record.timestamp())) {
            purge();
        }
        int shard = record.key();
        Article article = record.value();
        Instant arrivedAt = Instant.ofEpochMilli(record.timestamp());
        Article former = articles.get(shard, article.id());
        List<Meeting> meetings = new ArrayList<>();
        if (shards.home(article) == shard) {
            announce(article, arrivedAt, meetings);
        }
        if (former != null) {
            compareRevisions(shard, former, article, meetings);
            drop(shard, former);
        }
        List<String> keys = shards.keysIn(shard, article);
        for (String id : encounters.of(shard, article, arrivedAt, keys)) {
            judge(article, articles.get(shard, id), meetings);
        }
        file(shard, article, arrivedAt, keys);
        meetings.forEach(meeting -> context.forward(record.withValue(meeting)));
    }

    private void announce(Article article, Instant arrivedAt, List<Meeting> meetings) {
        meetings.add(new Meeting.Arrival(article));
        if (arrivedAt.isBefore(clock.before(window.reach()))) {
            tally.add(Tally.Count.LATE);
        }
    }

    /** Revisions that share no topic key have nothing left to take back. */
    private void compareRevisions(int shard, Article former, Article article, List<Meeting> meetings) {
        String shared = Meeting.place(article.topicKeys(), former.topicKeys());
        if (!shared.isEmpty() && shards.of(shared) == shard) {
            meetings.add(new Meeting.Pair(former, article, null));
        }
    }

    private void judge(Article article, Article other, List<Meeting> meetings) {
        boolean first = article.isBefore(other);
        Article earlier = first ? article : other;
        Article later = first ? other : article;
        relater.relate(earlier, later).ifPresent(link -> meetings.add(new Meeting.Pair(earlier, later, link)));
    }

    private void file(int shard, Article article, Instant arrivedAt, List<String> keys) {
        if (!keys.isEmpty()) {
            articles.put(shard, article);
            index.put(shard, article, arrivedAt, keys);
        }
    }

    private void drop(int shard, Article article) {
        index.remove(shard, article, shards.keysIn(shard, article));
        articles.remove(shard, article.id());
    }

    private void purge() {
        for (TopicIndex.Aged old : index.before(clock.before(window.retention()))) {
            drop(old.shard(), articles.get(old.shard(), old.articleId()));
        }
    }
}
