package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.newsmonitor.story.RawArticle;

/** Articles the tests tell stories with. */
final class Reports {
    static final Instant TEN_OCLOCK = Instant.parse("2019-05-14T10:00:00Z");

    private Reports() {}

    static RawArticle report(String id, String title, String body, Instant at) {
        return new RawArticle(id, "Wire " + id, null, at, null, null, "en", "text/plain", title, body);
    }

    static RawArticle fire(String id, String toll, Instant at) {
        return report(id, "Fire at chemical plant in Rotterdam", """
                A fire at the Kemperling chemical plant in Rotterdam killed %s workers on Tuesday, the Rotterdam fire service said.

                The blaze started in a storage hall of the Kemperling plant shortly after dawn and took firefighters five hours to put out. Mayor Joris Brandt visited the site and promised an inquiry into the fire.
                """.formatted(toll), at);
    }

    static RawArticle election(String id, Instant at) {
        return report(id, "Voters in Peru elect a new congress", """
                Voters in Peru went to the polls on Sunday to elect a new congress, with early counts from Lima pointing to a split chamber.

                President Elena Quispe called the vote a victory for patience. Results from the Andean provinces are expected on Monday.
                """, at);
    }

    static List<RawArticle> twoStories() {
        return List.of(
                fire("fire-1", "four", TEN_OCLOCK),
                fire("fire-2", "seven", TEN_OCLOCK.plus(Duration.ofHours(2))),
                election("vote-1", TEN_OCLOCK.plus(Duration.ofHours(3))),
                fire("fire-3", "four", TEN_OCLOCK.plus(Duration.ofHours(5))));
    }
}
