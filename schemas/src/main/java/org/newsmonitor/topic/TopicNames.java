package org.newsmonitor.topic;

/**
 * The topics of one installation.
 *
 * @param prefix put before every name, empty by default; several installations can share a cluster
 */
public record TopicNames(String prefix) {
    public String rawArticles() {
        return prefix + "news.raw-articles";
    }

    public String articles() {
        return prefix + "news.articles";
    }

    public String rejected() {
        return prefix + "news.rejected";
    }

    public String stories() {
        return prefix + "news.stories";
    }

    public String alerts() {
        return prefix + "news.alerts";
    }

    public String feedback() {
        return prefix + "news.feedback";
    }

    public String deadLetters() {
        return prefix + "news.dead-letters";
    }
}
