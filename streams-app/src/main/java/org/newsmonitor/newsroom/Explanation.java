package org.newsmonitor.newsroom;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;

/**
 * Why two articles raise an alert or none.
 *
 * @param later the same as {@code earlier} when an article was asked about alone
 * @param sharedKeys the topic keys under which they could meet
 * @param weighing what speaks for one event; absent when an article was asked about alone
 * @param findings what comparing their statements found, the weightiest first; offsets are UTF-16
 * @param why one sentence
 */
public record Explanation(
        Gate gate,
        Article earlier,
        Article later,
        List<String> sharedKeys,
        Relater.@Nullable Weighing weighing,
        List<Finding> findings,
        String why) {
    public Explanation {
        sharedKeys = List.copyOf(sharedKeys);
        findings = List.copyOf(findings);
    }

    public Duration apart() {
        return Duration.between(earlier.publishedAt(), later.publishedAt());
    }
}
