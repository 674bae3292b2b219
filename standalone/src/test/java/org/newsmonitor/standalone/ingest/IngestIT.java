package org.newsmonitor.standalone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.avro.ArticleSightings;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.Ingest;
import org.newsmonitor.producer.ingest.IngestConfig;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import org.newsmonitor.producer.ingest.share.Subscriptions;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.producer.ingest.state.StateReader;
import org.newsmonitor.standalone.SharedStack;
import org.newsmonitor.topic.TopicNames;

/** Ingestion on a real broker, with scripted feeds: one article from many feeds, revisions, and instances that share. */
final class IngestIT {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    private final ScriptedFeeds feeds = new ScriptedFeeds();

    @TempDir
    private Path folder;

    @Test
    void sameArticleFromThreeFeedsIsOneArticleWithThreeSightingsAndChangedTextARevision() throws Exception {
        Kafkas kafkas = kafkas("three.");
        feeds.set("http://a/feed", article("http://site/1", "Ten people were hurt in the fire."));
        feeds.set("http://b/feed", article("http://site/1", "Ten people were hurt, we hear."));
        feeds.set("http://c/feed", article("http://site/1", "Fire in the harbour."));
        try (Ingest ingest = ingest(kafkas, "one")) {
            ingest.prepare();
            subscribe(kafkas, "http://a/feed");
            ingest.start();
            await(() -> published(kafkas).size() == 1);
            subscribe(kafkas, "http://b/feed", "http://c/feed");
            await(() -> sightings(kafkas).values().stream().anyMatch(article -> article.getFeeds() == 3));
            assertThat(published(kafkas)).hasSize(1);

            feeds.set("http://a/feed", article("http://site/1", "Twelve people were hurt in the fire."));
            await(() -> published(kafkas).size() == 2);
            assertThat(published(kafkas)).extracting(RawArticle::getId).containsOnly("http://site/1");
            assertThat(sightings(kafkas).values())
                    .extracting(ArticleSightings::getRevisions)
                    .containsExactly(1);
        }
    }

    @Test
    void instancesShareTheFeedsAndOneTakesOverFromTheOtherWithoutRepeatingAnything() throws Exception {
        Kafkas kafkas = kafkas("shared.");
        List<String> ids =
                IntStream.range(0, 40).mapToObj(i -> "http://f" + i + "/feed").toList();
        ids.forEach(id -> feeds.set(id, article(id + "/item", "A report of " + id)));
        try (Ingest first = ingest(kafkas, "first")) {
            first.prepare();
            subscribe(kafkas, ids.toArray(String[]::new));
            first.start();
            try (Ingest second = ingest(kafkas, "second")) {
                second.start();
                await(() -> states(kafkas).size() == 40);
            }
            long before = polls(kafkas);
            await(() -> polls(kafkas) > before + 80);
            assertThat(states(kafkas).values()).allMatch(state -> state.getItems() == 1);
        }
        assertThat(feeds.overlaps()).isZero();
        assertThat(published(kafkas)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void feedThatIsNoLongerSubscribedToIsNotPolled() throws Exception {
        Kafkas kafkas = kafkas("removed.");
        try (Ingest ingest = ingest(kafkas, "one")) {
            ingest.prepare();
            subscribe(kafkas, "http://a/feed", "http://b/feed");
            ingest.start();
            await(() -> feeds.polls("http://a/feed") > 0);
            new Subscriptions(kafkas).remove(Set.of("http://a/feed"));
            int atEnd = feeds.polls("http://b/feed");
            await(() -> feeds.polls("http://b/feed") > atEnd + 5);
            int polls = feeds.polls("http://a/feed");
            await(() -> feeds.polls("http://b/feed") > atEnd + 15);
            assertThat(feeds.polls("http://a/feed")).isEqualTo(polls);
        }
    }

    private Ingest ingest(Kafkas kafkas, String name) {
        IngestConfig config = new IngestConfig(
                kafkas.connection(),
                kafkas.topics(),
                4,
                null,
                4,
                new Pacing(Duration.ofMillis(100), Duration.ofMillis(300)),
                IngestConfig.REMEMBERED,
                folder.resolve(name));
        return new Ingest(config, feeds, Clock.systemUTC(), new Unheard());
    }

    private static Kafkas kafkas(String prefix) {
        return new Kafkas(
                Map.of(
                        "bootstrap.servers", SharedStack.stack().bootstrapServers(),
                        "schema.registry.url", SharedStack.stack().registryUrl()),
                new TopicNames("ingest-" + prefix));
    }

    private static void subscribe(Kafkas kafkas, String... ids) throws InterruptedException {
        new Subscriptions(kafkas)
                .add(List.of(ids).stream()
                        .map(id -> FeedSubscription.newBuilder()
                                .setId(id)
                                .setUrl(id)
                                .setChangedAt(TEN_OCLOCK)
                                .build())
                        .collect(Collectors.toList()));
    }

    private static RawArticle article(String url, String body) {
        return RawArticle.newBuilder().setId(url).setUrl(url).setBody(body).build();
    }

    private static List<RawArticle> published(Kafkas kafkas) {
        return TopicContents.of(kafkas, kafkas.topics().rawArticles());
    }

    private static Map<String, ArticleSightings> sightings(Kafkas kafkas) {
        return new StateReader(kafkas).all(kafkas.topics().articleSightings());
    }

    private static Map<String, FeedState> states(Kafkas kafkas) {
        return new StateReader(kafkas).all(kafkas.topics().feedStates());
    }

    private static long polls(Kafkas kafkas) {
        return states(kafkas).values().stream().mapToLong(FeedState::getPolls).sum();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("came true in time").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
