package org.newsmonitor.producer.feed;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom 1.0, and 0.3 with its older names. */
final class AtomReader {
    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final ItemReader itemReader;
    private final Losses losses;

    AtomReader(Vocabulary vocabulary, Addresses addresses, Losses losses) {
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.itemReader = new ItemReader(losses);
        this.losses = losses;
    }

    Feed read(Element root) {
        Fields fields = new Fields(root, vocabulary);
        List<Element> entries = root.stream()
                .filter(e -> vocabulary.nameOf(e).equals("entry") && !ItemReader.isVersion(e))
                .toList();
        String language = language(fields, null);
        return new Feed(
                FeedFormat.ATOM,
                text(fields, "title", "dc:title"),
                link(fields),
                language,
                null,
                related(fields, "hub"),
                related(fields, "next"),
                List.of(),
                itemReader.read(entries, entry -> item(new Fields(entry, vocabulary), fields, language)),
                losses.list());
    }

    private static @Nullable String language(Fields fields, @Nullable String otherwise) {
        String stated = fields.element().attr("xml:lang").strip();
        String element = fields.text("language", "dc:language");
        return !stated.isEmpty() ? stated : element != null ? element : otherwise;
    }

    private static @Nullable String text(Fields fields, String... names) {
        Element element = fields.first(names);
        return element == null ? null : Markup.plain(Markup.atomHtml(element));
    }

    private FeedItem item(Fields fields, Fields feed, @Nullable String feedLanguage) {
        FeedDate published = itemReader.noted(
                fields.date("published", "issued", "created", "dc:date", "dcterms:issued", "pubdate"),
                fields.element());
        FeedDate updated = itemReader.noted(fields.date("updated", "modified", "dcterms:modified"), fields.element());
        Element source = fields.first("source");
        String guid = fields.text("id", "guid");
        return new FeedItem(
                guid,
                itemLink(fields, guid),
                text(fields, "title", "dc:title", "media:title"),
                byline(fields, source, feed),
                published.instant(),
                updated.instant(),
                ItemReader.quality(published, updated),
                content(fields),
                language(fields, feedLanguage),
                source == null ? null : text(new Fields(source, vocabulary), "title"));
    }

    private @Nullable String itemLink(Fields fields, @Nullable String guid) {
        String link = link(fields);
        return link != null ? link : guid != null && Addresses.isWeb(guid) ? guid : null;
    }

    /** The page of the thing: alternate before others, a web page before other media. */
    private @Nullable String link(Fields fields) {
        String original = fields.text("feedburner:origlink");
        if (original != null) {
            return addresses.of(original, fields.element());
        }
        String page = link(fields, link -> isAlternate(link) && isPage(link));
        return page != null ? page : link(fields, AtomReader::isAlternate);
    }

    private static boolean isPage(Element link) {
        return link.attr("type").isBlank() || link.attr("type").contains("html");
    }

    private static boolean isAlternate(Element link) {
        return link.attr("rel").isBlank() || link.attr("rel").strip().equalsIgnoreCase("alternate");
    }

    private @Nullable String link(Fields fields, Predicate<Element> which) {
        return fields.all("link").stream()
                .filter(which)
                .map(link -> addresses.of(link.hasAttr("href") ? link.attr("href") : link.wholeText(), link))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable URI related(Fields fields, String rel) {
        String link = link(fields, element -> element.attr("rel").strip().equalsIgnoreCase(rel));
        return link == null ? null : Addresses.parsed(link);
    }

    /** The entry's authors, else its source's, else the feed's (RFC 4287, 4.2.1). */
    private @Nullable String byline(Fields fields, @Nullable Element source, Fields feed) {
        String own = authors(fields);
        if (own == null && source != null) {
            own = authors(new Fields(source, vocabulary));
        }
        return own == null ? authors(feed) : own;
    }

    private @Nullable String authors(Fields fields) {
        List<String> names = fields.all("author").stream()
                .map(this::authorName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.isEmpty() ? Markup.plain(fields.text("dc:creator")) : String.join(", ", names);
    }

    private @Nullable String authorName(Element author) {
        String name = new Fields(author, vocabulary).text("name");
        boolean structured = author.childrenSize() > 0;
        return Markup.plain(
                name != null || structured
                        ? name
                        : RssReader.name(author.wholeText().strip()));
    }

    private static String content(Fields fields) {
        String longest = "";
        for (String name : List.of("content", "content:encoded", "summary", "description", "media:description")) {
            for (Element element : fields.all(name)) {
                String html = Markup.atomHtml(element).strip();
                longest = html.length() > longest.length() ? html : longest;
            }
        }
        return longest;
    }
}
