package org.newsmonitor.newsroom;

import java.util.List;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Story;

/**
 * What one note changed on the desk.
 *
 * @param stories new or with other content
 * @param storiesGone ids under which no story stands any more
 * @param alerts new, with other content, or retracted
 */
public record Edition(List<Story> stories, List<String> storiesGone, List<Alert> alerts) {
    public Edition {
        stories = List.copyOf(stories);
        storiesGone = List.copyOf(storiesGone);
        alerts = List.copyOf(alerts);
    }

    public boolean isEmpty() {
        return stories.isEmpty() && storiesGone.isEmpty() && alerts.isEmpty();
    }
}
