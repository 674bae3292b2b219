package org.newsmonitor.clean.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's headline: as the page states it for others, else its one first-level heading, else the window title. */
final class PageTitle {
    private static final Pattern SITE_NAME = Pattern.compile("\\s[|–—»·-]\\s[^|–—»·]{1,40}$");

    private PageTitle() {}

    static String of(Document page) {
        String stated = stated(page);
        if (!stated.isEmpty()) {
            return stated;
        }
        Element heading = page.selectFirst("h1");
        String window = withoutSite(page.title());
        if (heading != null && page.select("h1").size() == 1 && heading.hasText()) {
            return heading.text();
        }
        return window;
    }

    private static String stated(Document page) {
        Element meta = page.selectFirst("meta[property=og:title][content], meta[name=twitter:title][content]");
        return meta == null ? "" : withoutSite(meta.attr("content").strip());
    }

    private static String withoutSite(String title) {
        String shorter = SITE_NAME.matcher(title).replaceFirst("");
        return shorter.length() >= 15 ? shorter : title;
    }
}
