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

    /** What is to be polled. */
    public String feeds() {
        return prefix + "news.feeds";
    }

    /** Where polling of each feed stands. */
    public String feedStates() {
        return prefix + "news.feed-states";
    }

    /** What polling brought, before it is known whether the article is new. */
    public String foundItems() {
        return prefix + "news.found-items";
    }

    /** Which feeds showed each article. */
    public String articleSightings() {
        return prefix + "news.article-sightings";
    }
}
