package org.newsmonitor.serde;

import java.time.Instant;
import java.util.List;
import org.newsmonitor.avro.Story;
import org.newsmonitor.avro.StoryArticle;

/** Records that the tests speak about. */
final class Records {
    static final Instant TEN_OCLOCK = Instant.parse("2026-01-05T10:00:00Z");

    private Records() {}

    static StoryArticle member() {
        return member("a1");
    }

    static StoryArticle member(String id) {
        return StoryArticle.newBuilder()
                .setId(id)
                .setJoinedTo(null)
                .setScore(0.5)
                .setWhy(List.of("same place"))
                .build();
    }

    static Story story() {
        return Story.newBuilder()
                .setId("s1")
                .setTitle("Ferry aground – “no one hurt” 🚢")
                .setEntities(List.of("Oslo"))
                .setFirstSeen(TEN_OCLOCK)
                .setLastSeen(TEN_OCLOCK.plusSeconds(60))
                .setArticles(List.of(member(), member("a2")))
                .build();
    }
}
