package org.newsmonitor.clean.page;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * What a page says about its article, as text and unchecked; empty where it says nothing.
 *
 * @param dates of publication, the most trustworthy first
 */
public record PageFacts(String title, String byline, List<String> dates, String updated, String canonicalUrl) {
    public PageFacts {
        dates = List.copyOf(dates);
    }

    static PageFacts of(Document page, PageParts parts, LinkedData data, String html) {
        return new PageFacts(
                PageTitle.of(page, parts),
                PageAuthors.of(parts, data),
                PageDates.published(parts, data, html),
                PageDates.updated(parts, data),
                parts.canonical());
    }
}
