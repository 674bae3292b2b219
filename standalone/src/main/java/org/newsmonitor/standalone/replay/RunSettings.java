package org.newsmonitor.standalone.replay;

import java.util.Map;
import org.newsmonitor.console.AlertListener;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.topic.TopicNames;

/**
 * How one run goes.
 *
 * @param connection bootstrap servers, registry and security, for every client of the run
 * @param keepArticles whether the articles themselves are wanted at the end, not only their number
 * @param alertListener told of each alert as a subscriber would be, on a thread of the run
 */
public record RunSettings(
        Map<String, Object> connection,
        TopicNames topics,
        Pace pace,
        boolean keepArticles,
        AlertListener alertListener) {
    public RunSettings {
        connection = Map.copyOf(connection);
    }
}
