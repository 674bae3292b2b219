package org.newsmonitor.quality;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.clean.Judgement;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;

/** What is found about pages beside their text, and which of them are refused. */
final class FactsReport {
    private static final List<String> FACTS = List.of("title", "author", "date");
    private static final Pattern ENGLISH =
            Pattern.compile("(?is).{0,4000}?<html[^>]{0,800}\\slang\\s*=\\s*[\"']?en\\b.*");
    private static final Instant LATEST = Instant.parse("2026-11-01T00:00:00Z");

    private FactsReport() {}

    static String rows() throws IOException {
        List<WebPages.WebPage> pages = WebPages.read();
        StringBuilder rows = new StringBuilder();
        for (String fact : FACTS) {
            PageFactsScore ours = new PageFactsScore();
            pages.forEach(page ->
                    ours.add(found(judged(page.html()).article(), fact), page.stated(fact), fact.equals("author")));
            rows.append("| newsmonitor | %s | %s |%n".formatted(fact, ours.row()));
            for (Recorded other : Recorded.all()) {
                PageFactsScore score = new PageFactsScore();
                pages.forEach(
                        page -> score.add(other.text(page.file(), fact), page.stated(fact), fact.equals("author")));
                rows.append("| %s | %s | %s |%n".formatted(other.name(), fact, score.row()));
            }
        }
        return rows.toString();
    }

    private static String found(CleanArticle article, String fact) {
        return switch (fact) {
            case "title" -> article.title();
            case "author" -> article.byline() == null ? "" : article.byline();
            default ->
                article.publishedAt() == null
                        ? ""
                        : article.publishedAt()
                                .atZone(ZoneId.of("Europe/Berlin"))
                                .toLocalDate()
                                .toString();
        };
    }

    static String refusals() throws IOException {
        List<String> pages =
                WebPages.read().stream().map(WebPages.WebPage::html).toList();
        List<String> readability = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : TarXz.read(SharedData.require("extraction/mozilla-readability.tar.xz"))
                .entrySet()) {
            if (file.getKey().endsWith("/source.html")) {
                readability.add(WebPages.decode(file.getValue()));
            }
        }
        return refusals("990 pages", pages) + refusals("Mozilla", readability);
    }

    private static String refusals(String set, List<String> pages) {
        Map<String, Integer> reasons = new TreeMap<>();
        int english = 0;
        for (String page : pages) {
            if (ENGLISH.matcher(page.substring(0, Math.min(5_000, page.length())))
                    .matches()) {
                english++;
                Rejected refusal = judged(page).refusal();
                if (refusal != null) {
                    reasons.merge(refusal.reason().label(), 1, Integer::sum);
                }
            }
        }
        int refused = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return "| %s | %d | %d | %s |%n"
                .formatted(set, english, english - refused, reasons.toString().replaceAll("[{}]", ""));
    }

    private static Judgement judged(String html) {
        return Cleaner.standard()
                .judge(new RawArticle("page", null, null, null, null, null, null, "text/html", null, html), LATEST);
    }
}
