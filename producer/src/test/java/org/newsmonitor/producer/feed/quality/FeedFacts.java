package org.newsmonitor.producer.feed.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says, whoever read it: as an expectation, what it does not state is not asked for.
 *
 * @param items those that say anything
 */
record FeedFacts(@Nullable String title, @Nullable String link, List<ItemFacts> items) {
    /** What an item says; titles are compared without markup, times to the second. */
    record ItemFacts(
            @Nullable String title,
            @Nullable String link,
            @Nullable Instant published,
            @Nullable Instant updated) {
        boolean isSilent() {
            return title == null && link == null && published == null && updated == null;
        }
    }

    /** Which of the expected titles, links and dates a reading misses; empty when it meets them all. */
    List<String> missedBy(FeedFacts read) {
        List<String> missed = new ArrayList<>();
        missing(missed, "feed title", text(title), text(read.title()));
        missing(missed, "feed link", address(link), address(read.link()));
        List<ItemFacts> expected =
                items.stream().filter(item -> !item.isSilent()).toList();
        List<ItemFacts> found =
                read.items().stream().filter(item -> !item.isSilent()).toList();
        if (found.size() < expected.size()) {
            missed.add("items");
            return missed;
        }
        for (int i = 0; i < expected.size(); i++) {
            ItemFacts wanted = expected.get(i);
            ItemFacts item = found.get(i);
            missing(missed, "title", text(wanted.title()), text(item.title()));
            missing(missed, "link", address(wanted.link()), address(item.link()));
            missing(missed, "published", second(wanted.published()), second(item.published()));
            missing(missed, "updated", second(wanted.updated()), second(item.updated()));
        }
        return missed.stream().distinct().toList();
    }

    private static void missing(List<String> missed, String what, @Nullable Object expected, @Nullable Object found) {
        if (expected != null && !expected.equals(found)) {
            missed.add(what);
        }
    }

    private static @Nullable Long second(@Nullable Instant instant) {
        return instant == null ? null : instant.getEpochSecond();
    }

    private static @Nullable String text(@Nullable String title) {
        String line =
                title == null ? "" : title.replaceAll("[\\s\\u00a0]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** The text of a title that may hold markup. */
    static @Nullable String plain(@Nullable String html) {
        if (html == null) {
            return null;
        }
        boolean markup = html.matches("(?s).*(<[A-Za-z/]|&#?[A-Za-z0-9]+;).*");
        return markup ? Jsoup.parse(html).text() : html;
    }

    /** Spaces within addresses are written in many ways, and a slash after a host says nothing. */
    private static @Nullable String address(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        return link.strip().replace(" ", "%20").replaceFirst("^(https?://[^/]+)/$", "$1");
    }
}
