package org.newsmonitor.producer.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The children of one element by name, as {@link Vocabulary} names them. */
final class Fields {
    private final Element element;
    private final Map<String, List<Element>> children = new HashMap<>();

    Fields(Element element, Vocabulary vocabulary) {
        this.element = element;
        for (Element child : element.children()) {
            children.computeIfAbsent(vocabulary.nameOf(child), name -> new ArrayList<>())
                    .add(child);
        }
    }

    Element element() {
        return element;
    }

    List<Element> all(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** The first element with any of the names that is not blank; names in order of preference. */
    @Nullable
    Element first(String... names) {
        for (String name : names) {
            for (Element child : all(name)) {
                if (child.childrenSize() > 0 || !child.wholeText().isBlank()) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Text of the first such element. */
    @Nullable
    String text(String... names) {
        Element found = first(names);
        return found == null ? null : found.wholeText().strip();
    }

    /** Date of the first such element; one that can be read is preferred to one that cannot. */
    FeedDate date(String... names) {
        FeedDate best = FeedDate.MISSING;
        for (String name : names) {
            for (Element child : all(name)) {
                FeedDate date = FeedDates.read(child.wholeText());
                if (date.instant() != null) {
                    return date;
                }
                best = date.quality() == DateQuality.UNREADABLE ? date : best;
            }
        }
        return best;
    }
}
