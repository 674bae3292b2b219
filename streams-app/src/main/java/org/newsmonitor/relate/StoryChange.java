package org.newsmonitor.relate;

import java.util.List;
import org.newsmonitor.story.Story;

/**
 * What one event did to the stories.
 *
 * @param changed stories that are new or have other members, links or first article, in order of their ids
 * @param gone ids under which no story exists any more: merged into another, or without articles; sorted
 */
public record StoryChange(List<Story> changed, List<String> gone) {
    public static final StoryChange NONE = new StoryChange(List.of(), List.of());

    public StoryChange {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }
}
