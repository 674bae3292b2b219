package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** The elements of a page that tell about its article, collected in one walk, each kind in document order. */
final class PageParts {
    private static final int MOST = 200;

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> linkedData = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> dated = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private String canonical = "";

    private PageParts() {}

    static PageParts of(Document page) {
        PageParts parts = new PageParts();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        parts.add(element);
                    }
                },
                page);
        return parts;
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> addMeta(element);
            case "link" -> addLink(element);
            case "script" -> addScript(element);
            case "h1" -> addUpTo(MOST, headings, element);
            default -> addShown(element);
        }
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content").strip();
        for (String key : List.of("property", "name", "itemprop")) {
            if (meta.hasAttr(key) && !content.isEmpty()) {
                metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private void addLink(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.attr("href").strip();
        }
    }

    private void addScript(Element script) {
        if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
            linkedData.add(script.data());
        }
    }

    private void addShown(Element element) {
        if (PageDates.mayTell(element)) {
            addUpTo(MOST, dated, element);
        }
        if (PageAuthors.mayTell(element)) {
            addUpTo(MOST, authors, element);
        }
    }

    private static void addUpTo(int most, List<Element> elements, Element element) {
        if (elements.size() < most) {
            elements.add(element);
        }
    }

    /** The first of the named metas that says anything; empty when none does. */
    String meta(List<String> names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return "";
    }

    Map<String, String> metas() {
        return metas;
    }

    String canonical() {
        return canonical.isEmpty() ? meta(List.of("og:url")) : canonical;
    }

    List<String> linkedData() {
        return linkedData;
    }

    List<Element> headings() {
        return headings;
    }

    List<Element> dated() {
        return dated;
    }

    List<Element> authors() {
        return authors;
    }
}
