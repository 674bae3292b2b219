package org.newsmonitor.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsmonitor.evaluation.BCubed;
import org.newsmonitor.evaluation.Ratio;
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
                met.add(pair(earlier, later));
                Optional<Link> link = relater.relate(earlier, later);
                link.ifPresent(found -> linked.put(pair(earlier, later), found));
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

    /** Only the articles of one part, as a stream of their own. */
    static StoryRun of(List<Labelled> articles, boolean tuning) {
        return of(articles.stream().filter(one -> one.tuning() == tuning).toList());
    }

    BCubed bCubed() {
        Map<String, String> gold = new TreeMap<>();
        articles.forEach(one -> gold.put(one.article().id(), one.story()));
        return BCubed.of(gold, storyById);
    }

    double pairsPerArticle() {
        return (double) met.size() / articles.size();
    }

    /** Of the pairs of one story, inside the window, those that share a key. */
    Ratio keyRecall() {
        return shareOfGoldPairs(met::contains);
    }

    Ratio linkRecall() {
        return shareOfGoldPairs(linked::containsKey);
    }

    /** Of the linked pairs, those of one story. */
    Ratio linkPrecision() {
        Map<String, String> gold = new HashMap<>();
        articles.forEach(one -> gold.put(one.article().id(), one.story()));
        int right = 0;
        for (Link link : linked.values()) {
            right += gold.getOrDefault(link.earlierId(), "").equals(gold.get(link.laterId())) ? 1 : 0;
        }
        return new Ratio(right, linked.size());
    }

    private Ratio shareOfGoldPairs(Predicate<String> counts) {
        int same = 0;
        int counted = 0;
        for (int j = 0; j < articles.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (sameStoryInWindow(articles.get(i), articles.get(j))) {
                    same++;
                    counted += counts.test(pair(
                                    articles.get(i).article(), articles.get(j).article()))
                            ? 1
                            : 0;
                }
            }
        }
        return new Ratio(counted, same);
    }

    private static String pair(Article earlier, Article later) {
        return earlier.id() + " " + later.id();
    }

    private static boolean sameStoryInWindow(Labelled one, Labelled other) {
        return one.story().equals(other.story())
                && !other.article()
                        .publishedAt()
                        .isAfter(one.article().publishedAt().plus(Relater.WINDOW));
    }
}
