package org.newsmonitor.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Link;

/**
 * One labelled set streamed through keys, meeting, relater and forest.
 *
 * @param met pairs that share a key, as "earlier later"
 * @param linked pairs judged to report the same event
 */
record StoryRun(List<Labelled> articles, Set<String> met, Map<String, Link> linked, Map<String, String> storyById) {
    static StoryRun of(List<Labelled> articles) {
        Meeting meeting = new Meeting(new TopicKeys());
        Relater relater = new Relater();
        StoryForest forest = new StoryForest();
        Set<String> met = new HashSet<>();
        Map<String, Link> linked = new HashMap<>();
        for (Labelled labelled : articles) {
            Article later = labelled.article();
            forest.put(Headline.of(later));
            for (Article earlier : meeting.admit(later)) {
                String pair = earlier.id() + " " + later.id();
                met.add(pair);
                Optional<Link> link = relater.relate(earlier, later);
                link.ifPresent(found -> linked.put(pair, found));
                link.ifPresent(forest::apply);
            }
        }
        Map<String, String> storyById = new HashMap<>();
        for (Labelled labelled : articles) {
            String id = labelled.article().id();
            storyById.put(id, forest.storyIdOf(id).orElseThrow());
        }
        return new StoryRun(articles, met, linked, storyById);
    }

    BCubed bCubed() {
        return BCubed.of(articles, storyById);
    }

    double pairsPerArticle() {
        return (double) met.size() / articles.size();
    }

    /** Share of the pairs of one story, inside the window, that share a key. */
    double keyRecall() {
        int same = 0;
        int together = 0;
        for (int j = 0; j < articles.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (sameStoryInWindow(articles.get(i), articles.get(j))) {
                    same++;
                    together += met.contains(articles.get(i).article().id() + " "
                                    + articles.get(j).article().id())
                            ? 1
                            : 0;
                }
            }
        }
        return (double) together / same;
    }

    private static boolean sameStoryInWindow(Labelled one, Labelled other) {
        return one.story().equals(other.story())
                && !other.article()
                        .publishedAt()
                        .isAfter(one.article().publishedAt().plus(Relater.WINDOW));
    }
}
