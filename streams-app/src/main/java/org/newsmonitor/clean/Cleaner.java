package org.newsmonitor.clean;

import java.time.Instant;
import java.util.Optional;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.TracedText;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;

/** Cleans one raw article. Stateless; safe for use by many threads. */
public final class Cleaner {
    public static Cleaner standard() {
        return new Cleaner();
    }

    /** @param latest no date may lie after it: when the article was fetched, or the record's time */
    public Cleaned clean(RawArticle raw, Instant latest) {
        return judge(raw, latest).cleaned();
    }

    /** What was found, even where {@link #clean} would refuse it: for those who measure or explain. */
    public CleanArticle read(RawArticle raw, Instant latest) {
        return judge(raw, latest).article();
    }

    public Judgement judge(RawArticle raw, Instant latest) {
        Optional<String> excess = Bounds.excess(raw);
        if (excess.isPresent()) {
            Rejected refusal = new Rejected(raw, RejectionReason.TOO_LONG, excess.get());
            return new Judgement(article(raw, Reading.none(raw), latest), refusal);
        }
        Reading reading = Reading.of(raw);
        CleanArticle article = article(raw, reading, latest);
        return new Judgement(article, Refusals.of(article, reading).orElse(null));
    }

    private static CleanArticle article(RawArticle raw, Reading reading, Instant latest) {
        TracedText text = reading.text();
        PublicationDate date = PublicationDate.of(raw, reading.dates(), latest);
        return new CleanArticle(
                raw,
                date.instant(),
                date.quality(),
                UpdateDate.of(reading.dates().updated(), date.instant(), latest),
                CanonicalAddress.of(reading.canonicalUrl(), raw.url()),
                reading.title(),
                reading.byline(),
                StopWords.languageOf(text),
                text.toString(),
                text.alignment(),
                quality(reading));
    }

    /** The share of the text that reads like prose. */
    private static double quality(Reading reading) {
        long all = reading.lines().stream().mapToLong(Line::length).sum();
        long prose = reading.lines().stream()
                .filter(Line::isProse)
                .mapToLong(Line::length)
                .sum();
        return all == 0 ? 0 : Math.round(100.0 * prose / all) / 100.0;
    }
}
