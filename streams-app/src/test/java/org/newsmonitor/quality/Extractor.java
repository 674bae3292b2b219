package org.newsmonitor.quality;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.time.Instant;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.story.RawArticle;

/** The ways to get an article out of a page that are compared: ours and the yardsticks. */
record Extractor(String name, Way way) {
    interface Way {
        String text(String html) throws Exception;
    }

    static final Extractor OURS = new Extractor("newsmonitor", Extractor::ours);

    static List<Extractor> all() {
        return List.of(
                OURS,
                new Extractor("readability4j 1.0.8", html -> {
                    String text = new Readability4J("https://example.org/", html)
                            .parse()
                            .getTextContent();
                    return text == null ? "" : text;
                }),
                new Extractor("boilerpipe 1.2.2 (article)", ArticleExtractor.INSTANCE::getText),
                new Extractor("all text (jsoup)", html -> Jsoup.parse(html).text()));
    }

    /** The empty string when the way fails: a page lost is a page lost. */
    String text(String html) {
        try {
            return way.text(html);
        } catch (Exception | StackOverflowError e) {
            return "";
        }
    }

    private static String ours(String html) {
        RawArticle raw = new RawArticle("page", null, null, null, null, null, null, "text/html", null, html);
        return Cleaner.standard().read(raw, Instant.MAX).text();
    }
}
