package org.newsmonitor.producer.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.9x to 2.0 and RDF, which differ less than their authors did. */
final class RssReader {
    private static final Pattern NAME_IN_PARENTHESES = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");
    private static final Pattern NAME_BEFORE_ADDRESS = Pattern.compile("^(.+?)\\s*[<(]\\S+@\\S+[>)]$");
    private static final long LONGEST_TTL_MINUTES = Duration.ofDays(7).toMinutes();

    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final ItemReader itemReader;
    private final Losses losses;

    RssReader(Vocabulary vocabulary, Addresses addresses, Losses losses) {
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.itemReader = new ItemReader(losses);
        this.losses = losses;
    }

    Feed read(Element root, FeedFormat format) {
        Element channel = root.stream()
                .filter(e -> RootNames.localName(e).equals("channel"))
                .findFirst()
                .orElse(root);
        Fields fields = new Fields(channel, vocabulary);
        List<Element> elements = root.stream()
                .filter(e -> vocabulary.nameOf(e).equals("item") && !ItemReader.isVersion(e))
                .toList();
        String language = fields.text("language", "dc:language");
        List<FeedItem> items = itemReader.read(elements, element -> item(new Fields(element, vocabulary), language));
        return new Feed(
                format,
                title(fields),
                link(fields),
                language,
                ttl(fields.text("ttl")),
                atomLink(fields, "hub"),
                atomLink(fields, "next"),
                List.of(),
                items,
                losses.list());
    }

    private static @Nullable String title(Fields fields) {
        Element title = fields.first("title", "dc:title", "itunes:title", "media:title", "atom:title");
        return title == null ? null : Markup.plain(Markup.html(title));
    }

    /** Of several links the last, as most readers have it; FeedBurner's own are redirects and tell the original apart. */
    private @Nullable String link(Fields fields) {
        String original = addresses.of(fields.text("feedburner:origlink"), fields.element());
        String own = original == null ? last(fields, "link") : original;
        return own == null ? last(fields, "atom:link") : own;
    }

    /** As text, or Atom's way in an attribute, with or without its prefix. */
    private @Nullable String last(Fields fields, String name) {
        String last = null;
        for (Element link : fields.all(name)) {
            boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
            String stated = link.hasAttr("href") ? link.attr("href") : link.wholeText();
            String address = alternate ? addresses.of(stated, link) : null;
            last = address == null ? last : address;
        }
        return last;
    }

    private @Nullable URI atomLink(Fields fields, String rel) {
        return fields.all("atom:link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase(rel))
                .map(link -> addresses.uri(link.attr("href"), link))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Duration ttl(@Nullable String minutes) {
        if (minutes == null || !minutes.matches("\\d{1,9}")) {
            return null;
        }
        return Duration.ofMinutes(Math.min(LONGEST_TTL_MINUTES, Long.parseLong(minutes)));
    }

    private FeedItem item(Fields fields, @Nullable String feedLanguage) {
        FeedDate published = itemReader.noted(
                fields.date(
                        "pubdate",
                        "atom:published",
                        "dc:date",
                        "dcterms:issued",
                        "dcterms:created",
                        "date",
                        "published"),
                fields.element());
        FeedDate updated = fields.date("atom:updated", "dcterms:modified", "updated", "lastbuilddate", "dc:date");
        String language = fields.text("dc:language", "language");
        return new FeedItem(
                guid(fields),
                itemLink(fields),
                title(fields),
                byline(fields),
                published.instant(),
                updated.instant(),
                ItemReader.quality(published, updated),
                content(fields),
                language == null ? feedLanguage : language,
                Markup.plain(fields.text("source", "dc:source")));
    }

    private static @Nullable String guid(Fields fields) {
        String guid = fields.text("guid", "atom:id", "dc:identifier");
        String about = fields.element().attr("rdf:about").strip();
        return guid != null ? guid : about.isEmpty() ? null : about;
    }

    /** A guid is a link unless it says it is not; many feeds have no other. */
    private @Nullable String itemLink(Fields fields) {
        String link = link(fields);
        if (link != null) {
            return link;
        }
        Element guid = fields.first("guid");
        boolean permalink = guid != null && !guid.attr("ispermalink").equalsIgnoreCase("false");
        String address = permalink ? guid(fields) : fields.element().attr("rdf:about");
        return address != null && Addresses.isWeb(address) ? addresses.of(address, fields.element()) : null;
    }

    private static @Nullable String byline(Fields fields) {
        Element atom = fields.first("atom:author");
        if (atom != null) {
            Element name = atom.stream()
                    .filter(e -> RootNames.localName(e).equals("name"))
                    .findFirst()
                    .orElse(atom);
            return Markup.plain(name.wholeText());
        }
        return name(Markup.plain(fields.text("dc:creator", "author", "itunes:author", "media:credit")));
    }

    /** {@code desk@example.org (Jane Doe)} is Jane Doe; an address alone is nobody. */
    static @Nullable String name(@Nullable String author) {
        if (author == null) {
            return null;
        }
        Matcher behind = NAME_IN_PARENTHESES.matcher(author);
        if (behind.matches()) {
            return behind.group(1).strip();
        }
        Matcher before = NAME_BEFORE_ADDRESS.matcher(author);
        if (before.matches()) {
            return before.group(1).strip();
        }
        return author.matches("\\S+@\\S+") ? null : author;
    }

    /** The longest text the item carries: some shorten the description, some the content. */
    private static String content(Fields fields) {
        String longest = "";
        for (String name : List.of(
                "content:encoded",
                "encoded",
                "xhtml:body",
                "body",
                "atom:content",
                "content",
                "fulltext",
                "description",
                "dc:description",
                "atom:summary",
                "itunes:summary",
                "media:description")) {
            for (Element element : fields.all(name)) {
                String html = name.startsWith("atom:") ? Markup.atomHtml(element) : Markup.html(element);
                longest = html.strip().length() > longest.length() ? html.strip() : longest;
            }
        }
        return longest;
    }
}
