package org.newsmonitor.standalone.replay;

/** Told how a run goes. */
public interface RunProgress {
    void published(int count, int total);

    /** @param count articles kept, rejected or dead so far */
    void accounted(long count, int total);

    /** Kafka would not take an article. */
    void refused(String articleId, String why);
}
