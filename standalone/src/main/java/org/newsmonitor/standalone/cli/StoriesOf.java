package org.newsmonitor.standalone.cli;

import java.util.Map;
import java.util.TreeMap;
import org.newsmonitor.avro.Story;
import org.newsmonitor.standalone.replay.RunOutputs;

/** Which story each article of a run ended in. */
final class StoriesOf {
    private StoriesOf() {}

    static Map<String, String> articles(RunOutputs outputs) {
        Map<String, String> storyOf = new TreeMap<>();
        for (Story story : outputs.stories()) {
            story.getArticles().forEach(member -> storyOf.put(member.getId(), story.getId()));
        }
        return storyOf;
    }
}
