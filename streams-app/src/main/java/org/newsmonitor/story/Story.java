package org.newsmonitor.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles about the same event, as far as known now. */
public record Story(
        String id, String title, List<String> entities, Instant firstSeen, Instant lastSeen, List<Member> articles) {
    /** @param joinedTo the earlier article it was joined to; absent for the first */
    public record Member(String articleId, @Nullable String joinedTo, double score, List<String> why) {
        public Member {
            why = List.copyOf(why);
        }
    }

    public Story {
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
    }
}
