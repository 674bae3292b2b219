package org.newsmonitor.topology;

import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.newsmonitor.newsroom.AlertPolicy;
import org.newsmonitor.newsroom.DeskNote;
import org.newsmonitor.newsroom.Edition;
import org.newsmonitor.newsroom.Meeting;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.wire.WireFormats;

/** Raw articles in; cleaned, tagged, related by topic; contradictions out as alerts. */
public final class MonitorTopology {
    static final String BY_TOPIC = "by-topic";
    static final String DESK = "desk";

    private final StreamsBuilder builder = new StreamsBuilder();
    private final Newsroom newsroom;
    private final Topics topics;
    private final Serdes serdes;
    private final Retention retention;
    private final AlertPolicy alerts;
    private final Shards shards;
    private final Tally tally;
    private final Function<String, KeyValueBytesStoreSupplier> stores;

    public MonitorTopology(Newsroom newsroom, MonitorConfig config, Tally tally) {
        this.newsroom = newsroom;
        this.serdes = config.serdes();
        this.topics = Topics.of(config.topics().names(), serdes);
        this.retention = config.retention();
        this.alerts = config.alerts();
        this.shards = new Shards(config.topics().partitions());
        this.tally = tally;
        this.stores = config.streams().stateStore().equals("memory")
                ? Stores::inMemoryKeyValueStore
                : Stores::persistentKeyValueStore;
    }

    public Topology build() {
        KStream<String, RawArticle> raw = read();
        KStream<String, CleanArticle> clean = clean(raw);
        KStream<String, Filed> articles = tag(clean);
        KStream<Integer, Meeting> meetings = relate(articles);
        KStream<String, DeskNote> notes = contradict(meetings);
        KStream<String, Edition> editions = alert(notes);
        write(editions);
        return builder.build();
    }

    private KStream<String, RawArticle> read() {
        return builder.stream(topics.rawArticles().name(), topics.rawArticles().as("read"));
    }

    private KStream<String, CleanArticle> clean(KStream<String, RawArticle> raw) {
        ProcessorSupplier<String, RawArticle, String, Cleaned> step = With.stores(
                () -> new CleanStep(newsroom.cleaner(), retention.versions(), tally),
                store(CleanStep.VERSIONS, Serdes.strings(), serdes.of(WireFormats.VERSION)));
        KStream<String, Cleaned> cleaned = raw.process(step, Named.as("clean"));
        cleaned.filter((id, article) -> article instanceof Rejected, Named.as("rejected"))
                .mapValues(Rejected.class::cast, Named.as("refuse"))
                .to(topics.rejected().name(), topics.rejected().by("write-rejected"));
        return cleaned.filter((id, article) -> article instanceof CleanArticle, Named.as("kept"))
                .mapValues(CleanArticle.class::cast, Named.as("clean-article"));
    }

    private KStream<String, Filed> tag(KStream<String, CleanArticle> clean) {
        KStream<String, Filed> filed = clean.processValues(
                () -> new TagStep(newsroom.articleReader(), tally), Named.as("tag"), CleanStep.VERSIONS);
        filed.mapValues(Filed::article, Named.as("article"))
                .to(topics.articles().name(), topics.articles().by("write-articles"));
        return filed;
    }

    private KStream<Integer, Meeting> relate(KStream<String, Filed> articles) {
        ProcessorSupplier<Integer, Article, Integer, Meeting> step = With.stores(
                () -> new RelateStep(newsroom.relater(), shards, retention.pairs(), tally),
                store(RelateStep.ARTICLES, Serdes.strings(), serdes.of(WireFormats.ARTICLE)),
                store(RelateStep.INDEX, Serdes.keyBytes(), Serdes.bytes()));
        return articles.flatMap((id, filed) -> shards.copies(filed), Named.as("shards"))
                .repartition(Repartitioned.<Integer, Article>as(BY_TOPIC)
                        .withKeySerde(Serdes.numbers())
                        .withValueSerde(serdes.of(WireFormats.ARTICLE))
                        .withNumberOfPartitions(shards.count())
                        .withStreamPartitioner((topic, shard, value, count) -> Shards.partition(shard, count)))
                .process(step, Named.as("relate"));
    }

    private KStream<String, DeskNote> contradict(KStream<Integer, Meeting> meetings) {
        return meetings.flatMapValues(newsroom.disputeFinder(alerts)::notes, Named.as("contradict"))
                .selectKey((shard, note) -> "desk", Named.as("to-desk"));
    }

    private KStream<String, Edition> alert(KStream<String, DeskNote> notes) {
        ProcessorSupplier<String, DeskNote, String, Edition> step = With.stores(
                () -> new DeskStep(retention.stories()),
                store(DeskStep.NOTES, Serdes.strings(), serdes.of(WireFormats.DESK_NOTE)));
        return notes.repartition(Repartitioned.<String, DeskNote>as(DESK)
                        .withKeySerde(Serdes.strings())
                        .withValueSerde(serdes.of(WireFormats.DESK_NOTE))
                        .withNumberOfPartitions(1))
                .process(step, Named.as("alert"));
    }

    private void write(KStream<String, Edition> editions) {
        editions.flatMap((desk, edition) -> Editions.stories(edition), Named.as("stories"))
                .to(topics.stories().name(), topics.stories().by("write-stories"));
        editions.flatMap((desk, edition) -> Editions.alerts(edition), Named.as("alerts"))
                .to(topics.alerts().name(), topics.alerts().by("write-alerts"));
    }

    private <K, V> StoreBuilder<KeyValueStore<K, V>> store(String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(stores.apply(name), keys, values);
    }
}
