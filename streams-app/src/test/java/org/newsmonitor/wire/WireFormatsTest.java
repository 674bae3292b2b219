package org.newsmonitor.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsmonitor.newsroom.DeskNote;
import org.newsmonitor.newsroom.Version;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.Changes;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Modality;
import org.newsmonitor.story.Polarity;
import org.newsmonitor.story.Quantity;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Sentence;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;
import org.newsmonitor.story.Story;

class WireFormatsTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2019-05-14T10:00:00Z");
    private static final String TEXT = "😀 Mayor Ana Brandt said 12 boats sank. 🚤 Nobody drowned.";
    private static final Span NAME = spanOf("Ana Brandt");
    private static final Span TOLL = spanOf("12");
    private static final Span FIRST = new Span(0, TEXT.indexOf(" 🚤"));

    @Test
    void articleComesBackAsItWas() {
        assertComesBack(WireFormats.ARTICLE, article());
    }

    @Test
    void offsetsOnTheWireAreCodePoints() {
        org.newsmonitor.avro.Article record = WireFormats.ARTICLE.toWire().apply(article());
        var mention = record.getMentions().get(0);
        assertThat(mention.getStart()).isEqualTo(NAME.start() - 1);
        int start = TEXT.offsetByCodePoints(0, mention.getStart());
        int end = TEXT.offsetByCodePoints(0, mention.getEnd());
        assertThat(TEXT.substring(start, end)).isEqualTo("Ana Brandt");
    }

    @Test
    void rawAndRejectedArticlesComeBackAsTheyWere() {
        RawArticle raw = new RawArticle("a", null, null, null, "MISSING", TEN_OCLOCK, null, null, null, null, TEXT);
        assertComesBack(WireFormats.RAW_ARTICLE, raw);
        assertComesBack(WireFormats.REJECTED, new Rejected(raw, RejectionReason.COOKIE_WALL, "a wall"));
    }

    @Test
    void storyComesBackAsItWas() {
        Story.Member first = new Story.Member("a", null, 1, List.of());
        Story.Member joined = new Story.Member("b", "a", 0.7, List.of("same place"));
        assertComesBack(
                WireFormats.STORY,
                new Story("a", "Boats", List.of("Ana Brandt"), TEN_OCLOCK, TEN_OCLOCK, List.of(first, joined)));
    }

    @Test
    void alertComesBackAsItWas() {
        Finding finding = finding();
        assertComesBack(
                WireFormats.ALERT,
                new Alert(
                        "x",
                        AlertStatus.CORROBORATED,
                        finding.relation(),
                        finding.kind(),
                        "a",
                        "12 or 14?",
                        finding.entities(),
                        0.9,
                        TEN_OCLOCK,
                        TEN_OCLOCK,
                        List.of(finding)));
    }

    @Test
    void everyDeskNoteComesBackAsItWas() {
        Headline headline = new Headline("a", 2, TEN_OCLOCK, "Boats", List.of("Ana Brandt"));
        assertComesBack(WireFormats.DESK_NOTE, new DeskNote.Sighting(headline));
        Link link = new Link("a", 2, "b", 0, 0.5, true, List.of("same place"));
        assertComesBack(WireFormats.DESK_NOTE, new DeskNote.Linked(link, TEN_OCLOCK));
        assertComesBack(WireFormats.DESK_NOTE, new DeskNote.Found(finding()));
    }

    @Test
    void versionComesBackAsItWas() {
        assertComesBack(
                WireFormats.VERSION, new Version(3, "abc", TEN_OCLOCK, List.of("k1", "k2"), List.of("Four sank.")));
    }

    private static <D, A extends org.apache.avro.specific.SpecificRecord> void assertComesBack(
            WireFormat<D, A> format, D value) {
        assertThat(format.fromWire().apply(format.toWire().apply(value))).isEqualTo(value);
    }

    private static Article article() {
        Mention name = new Mention(NAME, EntityType.PERSON, "Ana Brandt", "Ana Brandt", null);
        Mention toll = new Mention(TOLL, EntityType.NUMBER, "12", "12", Quantity.exactly(12, ""));
        Claim claim = new Claim(
                FIRST,
                FIRST.of(TEXT),
                "Ana Brandt",
                Attribution.REPORTED,
                Polarity.AFFIRMED,
                Modality.HEDGED,
                List.of(name, toll),
                List.of("boat", "sink"));
        return new Article(
                "a",
                1,
                "Wire",
                null,
                TEN_OCLOCK,
                DateQuality.CLAMPED,
                "😀 Boats",
                null,
                "en",
                TEXT,
                0.8,
                "abc",
                List.of(new Sentence(FIRST, new Span(3, 40))),
                List.of(new Mention(new Span(3, 8), EntityType.LOCATION, "Boats", "Boats", null)),
                List.of(name, toll),
                List.of(claim),
                List.of("ana brandt"),
                TEN_OCLOCK.plusSeconds(60),
                "https://wire.example/boats",
                new Changes(
                        List.of("Gone."), List.of("New."), List.of(new Changes.Changed("Four sank.", "Five sank."))));
    }

    private static Finding finding() {
        return new Finding(
                Relation.CONTRADICTION,
                Kind.QUANTITY,
                "boats sunk",
                List.of("Ana Brandt"),
                statement("a", 1, "12"),
                statement("b", 0, "14"),
                "quantity/1",
                0.9,
                "12 against 14");
    }

    private static Statement statement(String articleId, int revision, String value) {
        return new Statement(
                articleId, revision, "Wire", null, TEN_OCLOCK, null, value + " boats sank", new Span(5, 18), value);
    }

    private static Span spanOf(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }
}
