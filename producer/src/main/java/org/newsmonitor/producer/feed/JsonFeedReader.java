package org.newsmonitor.producer.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1, read token by token, so that a document cut short gives the items before the cut. */
final class JsonFeedReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final Losses losses;
    private final @Nullable URI base;
    private final ObjectNode head = JSON.createObjectNode();
    private final List<FeedItem> items = new ArrayList<>();
    private boolean listed;

    JsonFeedReader(Losses losses, @Nullable URI base) {
        this.losses = losses;
        this.base = base;
    }

    static boolean looksLikeJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    Feed read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            readMembers(parser);
        } catch (IOException e) {
            losses.add(
                    Loss.Reason.TRUNCATED,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (!listed && !head.path("version").asText().contains("jsonfeed.org")) {
            losses.add(Loss.Reason.NOT_A_FEED, "JSON without items");
            return FeedReader.nothing(FeedFormat.UNKNOWN, losses);
        }
        return feed();
    }

    private void readMembers(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                listed = true;
                readItems(parser);
            } else {
                head.set(name, JSON.readTree(parser));
            }
        }
    }

    private void readItems(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = JSON.readTree(parser);
            FeedItem item = node instanceof ObjectNode object ? new JsonItem(object, base).item(losses) : null;
            if (item == null) {
                losses.add(Loss.Reason.EMPTY_ITEM, String.valueOf(node));
            } else if (items.size() < FeedReader.MAX_ITEMS) {
                items.add(item);
            }
        }
    }

    private Feed feed() {
        JsonItem fields = new JsonItem(head, base);
        String language = fields.text("language");
        List<FeedItem> inLanguage = items.stream()
                .map(item -> item.language() == null && language != null ? item.withLanguage(language) : item)
                .toList();
        return new Feed(
                FeedFormat.JSON_FEED,
                Markup.plain(fields.text("title")),
                fields.address("home_page_url"),
                language,
                null,
                hub(),
                fields.uri("next_url"),
                List.of(),
                inLanguage,
                losses.list());
    }

    private @Nullable URI hub() {
        JsonNode first = head.path("hubs").path(0);
        return first instanceof ObjectNode hub ? new JsonItem(hub, base).uri("url") : null;
    }
}
