package org.newsmonitor.newsroom;

import org.newsmonitor.claim.ClaimReader;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.contradiction.Detector;
import org.newsmonitor.entity.Tagger;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.relate.TopicKeys;

/** The stages of one configuration, made once and shared by every thread. */
public record Newsroom(
        Cleaner cleaner,
        Tagger tagger,
        ClaimReader claimReader,
        TopicKeys topicKeys,
        Relater relater,
        Detector detector) {
    public static Newsroom standard() {
        return new Newsroom(
                new Cleaner(), Tagger.standard(), new ClaimReader(), new TopicKeys(), new Relater(), new Detector());
    }

    public ArticleReader articleReader() {
        return new ArticleReader(tagger, claimReader, topicKeys);
    }

    public DisputeFinder disputeFinder(AlertPolicy policy) {
        return new DisputeFinder(detector, policy);
    }
}
