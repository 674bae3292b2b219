package org.newsmonitor.producer.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.fetch.Answer;
import org.newsmonitor.producer.fetch.Content;
import org.newsmonitor.producer.fetch.FetchRequest;
import org.newsmonitor.producer.fetch.Fetched;
import org.newsmonitor.producer.fetch.NotModified;
import org.newsmonitor.producer.fetch.Refusal;
import org.newsmonitor.producer.fetch.Validators;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Schedule;
import org.newsmonitor.producer.ingest.schedule.Trouble;

class FeedSourceTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(TEN_OCLOCK, ZoneOffset.UTC);
    private static final String FEED = "https://site.example/feed";
    private static final FeedState NEW = Schedule.start(FEED, TEN_OCLOCK);

    private final Map<String, Fetched> web = new HashMap<>();

    @Test
    void itemsBecomeArticlesUnderTheirCanonicalAddresses() throws InterruptedException {
        web.put(FEED, page(FEED, rss("<link>https://site.example/1?utm_source=rss</link><title>One</title>"), null));
        Harvest harvest = source(false).collect(NEW);
        assertThat(harvest.articles()).extracting(RawArticle::getId).containsExactly("https://site.example/1");
        assertThat(harvest.articles()).extracting(RawArticle::getSource).containsExactly("The Site");
        assertThat(harvest.cursor().getEtag()).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'Wed, 04 Mar 2026 09:00:00 GMT', 2026-03-04T09:00:00Z, EXACT",
        "'Fri, 04 Mar 2050 09:00:00 GMT', 2026-03-04T10:00:00Z, FUTURE", // never after it was fetched
        "'', , MISSING",
    })
    void dateIsHeldToWhenItWasFetchedAndItsQualityRecorded(String stated, @Nullable Instant date, String quality)
            throws InterruptedException {
        web.put(FEED, page(FEED, rss("<link>https://site.example/1</link><pubDate>" + stated + "</pubDate>"), null));
        RawArticle article = source(false).collect(NEW).articles().get(0);
        assertThat(article.getPublishedAt()).isEqualTo(date);
        assertThat(article.getDateQuality()).isEqualTo(quality);
    }

    @Test
    void linkedPageIsTakenWhereFullTextIsAskedForAndTheItemsOwnTextWhereThePageCannotBeHad()
            throws InterruptedException {
        web.put("https://site.example/1", page("https://site.example/1", "<html><p>All of it.</p></html>", null));
        RawArticle summary = RawArticle.newBuilder()
                .setId("1")
                .setUrl("https://site.example/1")
                .setBody("Some of it.")
                .build();
        RawArticle gone = RawArticle.newBuilder(summary)
                .setUrl("https://site.example/gone")
                .build();
        assertThat(source(true).complete(summary).getBody()).contains("All of it.");
        assertThat(source(true).complete(gone).getBody()).isEqualTo("Some of it.");
        assertThat(source(false).complete(summary).getBody()).isEqualTo("Some of it.");
    }

    @Test
    void siteGivenInPlaceOfItsFeedLeadsToTheFeed() throws InterruptedException {
        String html = "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/real\"></head></html>";
        web.put(FEED, page(FEED, html, null));
        String real = "https://site.example/real";
        web.put(real, page(real, rss("<link>https://site.example/1</link>"), null));
        Harvest harvest = source(false).collect(NEW);
        assertThat(harvest.articles()).hasSize(1);
        assertThat(harvest.cursor().getMovedTo()).isEqualTo(real);
    }

    @Test
    void permanentMoveIsFollowedFromThenOnAndForgottenWhenItLeadsNowhere() throws InterruptedException {
        String moved = "https://new.example/feed";
        web.put(FEED, page(moved, rss("<link>https://site.example/1</link>"), URI.create(moved)));
        FeedState state = source(false).collect(NEW).cursor();
        assertThat(state.getMovedTo()).isEqualTo(moved);
        assertThat(source(false).collect(state).cursor().getMovedTo()).isNull();
    }

    @Test
    void serversWishesAreHandedOn() throws InterruptedException {
        web.put(FEED, new NotModified(answer(FEED, null, Duration.ofMinutes(30))));
        assertThat(source(false).collect(NEW).outcome()).isEqualTo(new Outcome.Unchanged(Duration.ofMinutes(30)));
        web.put(FEED, new Refusal(Refusal.Reason.RATE_LIMITED, "status 429", Duration.ofHours(2)));
        assertThat(source(false).collect(NEW).outcome())
                .isEqualTo(new Outcome.Failed(Trouble.THROTTLED, "status 429", TEN_OCLOCK.plus(Duration.ofHours(2))));
    }

    @ParameterizedTest
    @EnumSource(Refusal.Reason.class)
    void everyRefusalIsAFailureWithItsDetail(Refusal.Reason reason) throws InterruptedException {
        web.put(FEED, new Refusal(reason, "told why", null));
        assertThat(source(false).collect(NEW).outcome()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.detail()).isEqualTo("told why");
            assertThat(failed.notBefore()).isNull();
        });
    }

    private FeedSource source(boolean fullText) {
        FeedSubscription subscription = FeedSubscription.newBuilder()
                .setId(FEED)
                .setUrl(FEED)
                .setFullText(fullText)
                .setChangedAt(TEN_OCLOCK)
                .build();
        return new FeedSource(subscription, this::fetch, CLOCK);
    }

    private Fetched fetch(FetchRequest request) {
        Fetched fetched = web.get(request.uri().toString());
        return fetched == null ? new Refusal(Refusal.Reason.NOT_FOUND, "status 404", null) : fetched;
    }

    private static Content page(String address, String text, @Nullable URI movedTo) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content(answer(address, movedTo, null), bytes, "text/html; charset=utf-8", bytes.length, false);
    }

    private static Answer answer(String address, @Nullable URI movedTo, @Nullable Duration freshFor) {
        return new Answer(URI.create(address), movedTo, 200, new Validators("\"1\"", null), freshFor, null);
    }

    private static String rss(String item) {
        return "<rss version=\"2.0\"><channel><title>The Site</title><item>" + item + "</item></channel></rss>";
    }
}
