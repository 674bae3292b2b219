package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where pages say when their article came out, as text and unchecked, the most trustworthy places first. */
final class PageDates {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publishdate",
            "publish_date",
            "publication_date",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "date",
            "cxenseparse:recs:publishtime",
            "uploaddate",
            "datecreated");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dateupdate",
            "last-modified",
            "dcterms.modified");
    private static final Pattern META = Pattern.compile("publi(?:sh|c)|pub-?date|created|issued|release");
    private static final Pattern NAMED = Pattern.compile(
            "-(?:\\w*date(?:line|published|time)?|published\\w*|publish-date"
                    + "|pub-?date|time|timestamp|posted(?:-on)?|post-?(?:date|meta|info)|entry-?(?:date|meta)|meta|info|datum|fecha)-");
    /** One of these is in everything {@link #NAMED} finds. */
    private static final List<String> HINTS =
            List.of("date", "time", "published", "posted", "meta", "info", "datum", "fecha");

    private static final Pattern LATER = Pattern.compile("(?i)\\b(?:updated|modified|edited|aktualisiert|geändert)\\b");
    private static final List<String> KEYS = List.of(
            "\"datePublished\"",
            "\"publishDate\"",
            "\"publishedAt\"",
            "\"published_at\"",
            "\"publicationDate\"",
            "\"datecreated\"",
            "\"dateCreated\"",
            "\"uploadDate\"");
    private static final Pattern VALUE = Pattern.compile("\\s{0,20}:\\s{0,20}\"([^\"]{8,40})\"");
    private static final int LONGEST = 160;

    private PageDates() {}

    static boolean mayTell(Element element) {
        if (element.normalName().equals("time") || isStated(element)) {
            return true;
        }
        return element.hasAttr("class")
                && mayBeNamed(element)
                && NAMED.matcher(Names.of(element)).find();
    }

    /** Cheap, for most elements have none of it. */
    private static boolean mayBeNamed(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(names::contains);
    }

    private static boolean isStated(Element element) {
        String property = element.attr("itemprop") + element.attr("property");
        return property.contains("datePublished")
                || property.contains("dateCreated")
                || property.contains("uploadDate");
    }

    static List<String> published(PageParts parts, LinkedData data, String html) {
        List<String> dates = new ArrayList<>();
        dates.add(data.text("datePublished"));
        PUBLISHED.forEach(name -> dates.add(parts.metas().getOrDefault(name, "")));
        otherMetas(parts.metas()).forEach(dates::add);
        parts.dated().stream().filter(PageDates::isStated).forEach(element -> dates.add(stated(element)));
        dates.add(data.anyText("datePublished"));
        List<String> shown = shown(parts);
        dates.addAll(shown);
        dates.add(scripted(html));
        dates.removeIf(String::isBlank);
        return dates;
    }

    private static Iterable<String> otherMetas(Map<String, String> metas) {
        Map<String, String> sorted = new TreeMap<>(metas);
        sorted.keySet().removeIf(name -> !META.matcher(name).find() || name.contains("publisher"));
        return sorted.values();
    }

    private static List<String> shown(PageParts parts) {
        List<String> dates = new ArrayList<>();
        for (Element element : parts.dated()) {
            String date = stated(element);
            if (date.length() <= LONGEST && !LATER.matcher(date).find()) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static String stated(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (element.hasAttr(attribute) && element.attr(attribute).matches(".*\\d{4}.*")) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    /** The first value of such a key in any script; looked for key by key, which is much faster than all at once. */
    private static String scripted(String html) {
        Matcher value = VALUE.matcher(html);
        int first = html.length();
        String found = "";
        for (String key : KEYS) {
            for (int at = html.indexOf(key); at >= 0 && at < first; at = html.indexOf(key, at + 1)) {
                if (value.region(at + key.length(), html.length()).lookingAt()) {
                    first = at;
                    found = value.group(1);
                }
            }
        }
        return found;
    }

    static String updated(PageParts parts, LinkedData data) {
        String stated = data.text("dateModified");
        stated = stated.isEmpty() ? parts.meta(UPDATED) : stated;
        if (!stated.isEmpty()) {
            return stated;
        }
        return parts.dated().stream()
                .filter(element -> element.attr("itemprop").contains("dateModified")
                        || (element.text().length() <= LONGEST
                                && LATER.matcher(element.text()).find()))
                .map(PageDates::stated)
                .findFirst()
                .orElse("");
    }
}
