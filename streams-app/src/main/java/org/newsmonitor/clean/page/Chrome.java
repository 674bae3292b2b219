package org.newsmonitor.clean.page;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that belong to the site and not to the article, told by tag, role, visibility and names. */
final class Chrome implements Predicate<Element> {
    private static final Set<String> TAGS =
            Set.of("nav", "footer", "aside", "menu", "dialog", "figcaption", "label", "fieldset", "address");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form");
    private static final Set<String> STRUCTURE = Set.of("html", "body", "main", "article");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern BAD = Pattern.compile("-(?:"
            + "nav|navi|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|footer|foot|footnav|sidebar|side-?bar|side|rail|toolbar|topbar|masthead|skip"
            + "|comments?|commentlist|comment-?area|disqus|respond|kommentare?|comentarios|commentaires|replies"
            + "|related|relateds|recommend(?:ed|ations?)?|read-?more|readmore|more-?(?:news|stories|articles|from|on)|similar|see-?also|also-?like|trending|popular|most-?(?:read|viewed)|teasers?|outbrain|taboola|promo|promos|promotion|ratgeber|verwandte"
            + "|shar(?:e|ing|er)|sharebar|share-?(?:buttons?|bar|links|tools)|socials?|social-?(?:media|share|icons|links)|addthis|addtoany|sharedaddy|shariff|jp-?relatedposts|sociable|like-?button|follow"
            + "|newsletters?|subscri(?:be|ption)|signup|sign-?up|paywall|piano|login|register"
            + "|ads?|advert|adverts|advertis(?:e|ing|ement)|adsense|banner|sponsor|sponsored|sponsors|anzeigen?|werbung|publicidad|reklama"
            + "|cookies?|cookie-?(?:banner|notice|consent|bar)|consent|gdpr|modal|popup|overlay|lightbox|tooltip|dialog"
            + "|captions?|wp-?caption-?text|image-?caption|credits?|copyright|photo-?credit|bildunterschrift|bildnachweis"
            + "|widgets?|widget-?area|tags?|tag-?list|tagcloud|tag-?cloud|taglist|keywords|categories|cat-?links|post-?(?:meta|tags|nav|navigation|footer|info)|entry-?(?:meta|footer|utility)|article-?(?:meta|footer|tools|info)|meta|metadata|postmeta|byline|author|author-?(?:bio|box|info|name|card)|about-?author|autor|autorenbox"
            + "|pagination|pager|paging|page-?links|prev|previous|next|print|printfriendly|hidden|hide|visually-?hidden|sr-?only|screen-?reader-?text|no-?print|noprint"
            + "|toc|table-?of-?contents|ratings?|votes?|poll|search|searchform|shop|cart|donat(?:e|ion)|impressum|imprint|legal|disclaimer|timestamp|dateline"
            + ")-");
    private static final Pattern GOOD = Pattern.compile(
            "-(?:article-?(?:body|content|text)|post-?(?:body|content|text)|entry-?(?:content|text)|story-?(?:body|content|text)|main-?(?:content|text)|content-?(?:body|main)|articlebody|storybody|body-?(?:text|content)|artikel-?text|text-?body)-");

    @Override
    public boolean test(Element element) {
        String tag = element.normalName();
        if (STRUCTURE.contains(tag)) {
            return false;
        }
        if (TAGS.contains(tag) || ROLES.contains(element.attr("role")) || isHidden(element)) {
            return true;
        }
        String names = Names.of(element);
        return names.length() > 1
                && BAD.matcher(names).find()
                && !GOOD.matcher(names).find();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find());
    }
}
