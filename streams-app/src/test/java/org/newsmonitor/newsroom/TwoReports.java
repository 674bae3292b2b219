package org.newsmonitor.newsroom;

import java.time.Duration;
import java.time.Instant;
import org.newsmonitor.newsroom.PassageComparer.Judgement;
import org.newsmonitor.newsroom.PassageComparer.Passage;

/** Two short reports, the earlier one of a Wednesday morning, compared as the stream would. */
final class TwoReports {
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T10:00:00Z");
    private static final PassageComparer COMPARER = new PassageComparer(Newsroom.standard());

    private TwoReports() {}

    /** @param apart from the earlier report to the later one */
    static Judgement judge(String earlier, String later, Duration apart) {
        return COMPARER.compare(new Passage(earlier, WEDNESDAY), new Passage(later, WEDNESDAY.plus(apart)));
    }
}
