package org.newsmonitor.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** B³: precision and recall of each article's own story, averaged over articles. */
record BCubed(double precision, double recall) {
    static BCubed of(List<Labelled> articles, Map<String, String> storyById) {
        Map<String, Integer> gold = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (Labelled labelled : articles) {
            String story = foundStory(labelled, storyById);
            gold.merge(labelled.story(), 1, Integer::sum);
            found.merge(story, 1, Integer::sum);
            both.merge(labelled.story() + "\n" + story, 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Labelled labelled : articles) {
            String story = foundStory(labelled, storyById);
            double same = both.getOrDefault(labelled.story() + "\n" + story, 0);
            precision += same / found.getOrDefault(story, 1);
            recall += same / gold.getOrDefault(labelled.story(), 1);
        }
        return new BCubed(precision / articles.size(), recall / articles.size());
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String foundStory(Labelled labelled, Map<String, String> storyById) {
        return Objects.requireNonNull(storyById.get(labelled.article().id()));
    }
}
