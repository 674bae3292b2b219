package org.newsmonitor.clean.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's headline: as the page states it for others, else its one first-level heading, else the window title. */
final class PageTitle {
    private static final Pattern SITE_NAME = Pattern.compile("\\s[|–—»·-]\\s[^|–—»·]{1,40}$");

    private static final List<String> STATED = List.of("og:title", "twitter:title");

    private PageTitle() {}

    static String of(Document page, PageParts parts) {
        String stated = withoutSite(parts.meta(STATED));
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Element> headings = parts.headings();
        boolean oneHeading = headings.size() == 1 && headings.get(0).hasText();
        return oneHeading ? headings.get(0).text() : withoutSite(page.title());
    }

    private static String withoutSite(String title) {
        String shorter = SITE_NAME.matcher(title).replaceFirst("");
        return shorter.length() >= 15 ? shorter : title;
    }
}
