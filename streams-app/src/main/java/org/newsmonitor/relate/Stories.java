package org.newsmonitor.relate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Story;

/** Writes a story down from its articles. */
final class Stories {
    private static final int ENTITIES = 8;
    private static final Comparator<Headline> BY_TIME =
            Comparator.comparing(Headline::publishedAt).thenComparing(Headline::articleId);

    private Stories() {}

    /** @param members the first article first, the others in any order */
    static Story of(List<Headline> members, Map<String, Link> joined) {
        List<Headline> timeline = members.stream().sorted(BY_TIME).toList();
        Instant lastSeen = timeline.get(timeline.size() - 1).publishedAt();
        return new Story(
                members.get(0).articleId(),
                titleOf(timeline),
                entitiesOf(timeline),
                timeline.get(0).publishedAt(),
                lastSeen,
                timeline.stream()
                        .map(headline -> member(headline.articleId(), joined))
                        .toList());
    }

    private static Story.Member member(String articleId, Map<String, Link> joined) {
        Link link = joined.get(articleId);
        return link == null
                ? new Story.Member(articleId, null, 1, List.of())
                : new Story.Member(articleId, link.earlierId(), link.score(), link.why());
    }

    private static String titleOf(List<Headline> timeline) {
        return timeline.stream()
                .map(Headline::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The names most of its articles mention, ties in alphabetical order. */
    private static List<String> entitiesOf(List<Headline> timeline) {
        Map<String, Integer> mentionedBy = new TreeMap<>();
        timeline.forEach(headline -> headline.entities().forEach(name -> mentionedBy.merge(name, 1, Integer::sum)));
        return mentionedBy.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(ENTITIES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
