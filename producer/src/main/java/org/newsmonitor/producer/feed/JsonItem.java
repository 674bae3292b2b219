package org.newsmonitor.producer.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** One object of a JSON Feed. */
record JsonItem(ObjectNode object, @Nullable URI base) {
    private static final Element NOWHERE = new Element("json");

    @Nullable
    String text(String name) {
        JsonNode node = object.get(name);
        boolean blank = node == null
                || !node.isValueNode()
                || node.isNull()
                || node.asText().isBlank();
        return blank ? null : node.asText().strip();
    }

    @Nullable
    String address(String name) {
        return new Addresses(base).of(text(name), NOWHERE);
    }

    @Nullable
    URI uri(String name) {
        return new Addresses(base).uri(text(name), NOWHERE);
    }

    /** Null when the object holds nothing an article could be made of. */
    @Nullable
    FeedItem item(Losses losses) {
        FeedDate published = FeedDates.read(text("date_published"));
        FeedDate updated = FeedDates.read(text("date_modified"));
        FeedItem item = new FeedItem(
                text("id"),
                link(),
                Markup.plain(text("title")),
                byline(),
                published.instant(),
                updated.instant(),
                ItemReader.quality(published, updated),
                content(),
                text("language"),
                null);
        if (item.dateQuality() == DateQuality.UNREADABLE || item.dateQuality() == DateQuality.IMPOSSIBLE) {
            losses.add(Loss.Reason.BAD_DATE, item.dateQuality() + " in " + item.guid());
        }
        return ItemReader.isEmpty(item) ? null : item;
    }

    private @Nullable String link() {
        String url = address("url");
        String external = url == null ? address("external_url") : url;
        String id = text("id");
        return external != null ? external : id != null && Addresses.isWeb(id) ? id : null;
    }

    private @Nullable String byline() {
        Iterable<JsonNode> authors = object.has("authors") ? object.path("authors") : List.of(object.path("author"));
        String names = StreamSupport.stream(authors.spliterator(), false)
                .map(author -> author instanceof ObjectNode person ? new JsonItem(person, base).text("name") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Markup.plain(names);
    }

    private String content() {
        String html = text("content_html");
        if (html != null) {
            return html;
        }
        String text = text("content_text");
        String summary = text("summary");
        String plain = text != null ? text : summary != null ? summary : "";
        return Entities.escape(plain);
    }
}
