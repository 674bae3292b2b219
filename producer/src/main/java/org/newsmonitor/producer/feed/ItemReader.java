package org.newsmonitor.producer.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads items one by one, so that a bad one is lost alone and with its reason. */
final class ItemReader {
    private static final int LEVELS = 6;

    private final Losses losses;

    ItemReader(Losses losses) {
        this.losses = losses;
    }

    /** @param read null for an item that holds nothing */
    List<FeedItem> read(List<Element> elements, Function<Element, @Nullable FeedItem> read) {
        List<FeedItem> items = new ArrayList<>();
        for (Element element : elements) {
            if (items.size() == FeedReader.MAX_ITEMS) {
                losses.add(Loss.Reason.TOO_MANY_ITEMS, elements.size() + " items");
                break;
            }
            FeedItem item = readOne(element, read);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable FeedItem readOne(Element element, Function<Element, @Nullable FeedItem> read) {
        FeedItem item = read.apply(element);
        if (item == null || isEmpty(item)) {
            losses.add(Loss.Reason.EMPTY_ITEM, element.outerHtml());
            return null;
        }
        return item;
    }

    static boolean isEmpty(FeedItem item) {
        boolean nameless = item.link() == null && item.guid() == null && item.title() == null;
        return nameless && item.date() == null && item.content().isBlank();
    }

    /** Whether an item lies inside another of its name, a few levels up: an older or conflicting version of that one. */
    static boolean isVersion(Element element) {
        Element above = element.parent();
        for (int levels = 0; above != null && levels < LEVELS; levels++, above = above.parent()) {
            if (above.normalName().equals(element.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Counts a date that had to be guessed at or given up. */
    FeedDate noted(FeedDate date, Element item) {
        if (date.quality() == DateQuality.UNREADABLE || date.quality() == DateQuality.IMPOSSIBLE) {
            losses.add(
                    Loss.Reason.BAD_DATE,
                    date.quality() + " in " + item.wholeText().strip());
        }
        return date;
    }

    /** The quality of the date an item goes by: published, else updated. */
    static DateQuality quality(FeedDate published, FeedDate updated) {
        boolean useUpdated = published.instant() == null
                && (updated.instant() != null || published.quality() == DateQuality.MISSING);
        return useUpdated ? updated.quality() : published.quality();
    }
}
