package org.newsmonitor.clean.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells elements that belong to the site and not to the article: by tag, role, visibility and names. */
enum Chrome {
    /** Nothing speaks against it. */
    NO,
    /** Its name is one that sites give to what stands beside an article, but to an article's frame as well. */
    PERHAPS,
    /** Whatever it holds is no part of the article. */
    YES;

    private static final Set<String> TAGS = Set.of("nav", "footer", "menu", "dialog", "figcaption", "label");
    private static final Set<String> DOUBTFUL_TAGS = Set.of("aside", "fieldset", "address", "form");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist");
    private static final Set<String> STRUCTURE = Set.of("html", "body", "main");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern POST = Pattern.compile("-(?:hentry|type-post|post-\\d+)-");
    private static final Pattern TEASER = Pattern.compile("-(?:\\w*teaser\\w*|excerpt|snippet|summary-list|card)-");

    @SuppressWarnings("ImmutableEnumChecker") // elements are only read
    static Chrome of(Element element) {
        String tag = element.normalName();
        if (STRUCTURE.contains(tag)) {
            return NO;
        }
        if (TAGS.contains(tag) || isHidden(element)) {
            return YES;
        }
        String names = Names.of(element);
        if (names.length() > 1
                && ChromeNames.COMMENTS.matcher(names).find()
                && !POST.matcher(names).find()) {
            return YES;
        }
        return DOUBTFUL_TAGS.contains(tag) || ROLES.contains(element.attr("role")) || isNamed(element, names)
                ? PERHAPS
                : NO;
    }

    private static boolean isNamed(Element element, String names) {
        if (names.length() == 1
                || POST.matcher(names).find()
                || ChromeNames.ARTICLE.matcher(names).find()) {
            return false;
        }
        return ChromeNames.SITE.matcher(names).find()
                || (TEASER.matcher(names).find() && element.selectFirst("a[href]") != null);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find());
    }
}
