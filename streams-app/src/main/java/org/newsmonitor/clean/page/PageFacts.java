package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article, as text and unchecked; empty where it says nothing.
 *
 * @param dates of publication, the most trustworthy first
 */
public record PageFacts(String title, String byline, List<String> dates, String updated, String canonicalUrl) {
    private static final String PUBLISHED = "meta[property=article:published_time], meta[name=article:published_time],"
            + " meta[itemprop=datePublished], meta[name=date], meta[name=pubdate], meta[name=publishdate],"
            + " meta[name=DC.date.issued], meta[name=dc.date], meta[name=parsely-pub-date], meta[name=sailthru.date]";
    private static final String UPDATED =
            "meta[property=article:modified_time], meta[property=og:updated_time], meta[itemprop=dateModified]";
    private static final String BYLINE = "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline,"
            + " .author-name, .article__author, .post-author, .c-byline__author";
    private static final int LONGEST_BYLINE = 100;

    public PageFacts {
        dates = List.copyOf(dates);
    }

    static PageFacts of(Document page) {
        LinkedData data = LinkedData.of(page);
        String updated = data.text("dateModified");
        return new PageFacts(
                PageTitle.of(page),
                byline(page, data),
                dates(page, data),
                updated.isEmpty() ? meta(page, UPDATED) : updated,
                canonical(page));
    }

    private static List<String> dates(Document page, LinkedData data) {
        List<String> dates = new ArrayList<>(List.of(data.text("datePublished"), meta(page, PUBLISHED)));
        for (Element time : page.select("article time, main time, time[itemprop=datePublished], time[pubdate]")) {
            dates.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        }
        page.select(".byline, .dateline, .date, .published, .timestamp").stream()
                .limit(5)
                .forEach(element -> dates.add(element.text()));
        dates.removeIf(String::isBlank);
        return dates;
    }

    private static String byline(Document page, LinkedData data) {
        String stated = data.text("author");
        stated = stated.isEmpty() ? meta(page, "meta[name=author], meta[property=author]") : stated;
        Element shown = stated.isEmpty() ? page.selectFirst(BYLINE) : null;
        String byline = shown == null ? stated : shown.text();
        return byline.startsWith("http") || byline.length() > LONGEST_BYLINE ? "" : byline;
    }

    private static String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return link == null
                ? meta(page, "meta[property=og:url]")
                : link.attr("href").strip();
    }

    private static String meta(Document page, String query) {
        for (Element meta : page.select(query)) {
            if (!meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return "";
    }
}
