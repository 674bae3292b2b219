package org.newsmonitor.clean.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote the article, in the page's words. */
final class PageAuthors {
    private static final List<String> METAS = List.of(
            "author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author");
    private static final Pattern NAMED = Pattern.compile(
            "-(?:byline|author-?name|article-?author|post-?author|entry-?author|story-?author|c-byline-author)-");
    private static final int LONGEST = 100;

    private PageAuthors() {}

    static boolean mayTell(Element element) {
        return element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")
                || (element.hasAttr("class") && isNamed(element));
    }

    private static boolean isNamed(Element element) {
        String classes = element.className();
        return (classes.contains("author") || classes.contains("byline") || classes.contains("Author"))
                && NAMED.matcher(Names.of(element)).find();
    }

    /** Empty when the page names nobody. */
    static String of(PageParts parts, LinkedData data) {
        String stated = usable(data.text("author"));
        stated = stated.isEmpty() ? usable(parts.meta(METAS)) : stated;
        for (Element element : parts.authors()) {
            if (!stated.isEmpty()) {
                break;
            }
            stated = usable(shown(element));
        }
        return stated;
    }

    private static String shown(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        String text = name == null ? element.text() : name.text();
        return text.isEmpty() && name != null ? name.attr("content") : text;
    }

    private static String usable(String name) {
        boolean address = name.startsWith("http") || name.startsWith("@") || name.contains("://");
        return address || name.length() > LONGEST ? "" : name.strip();
    }
}
