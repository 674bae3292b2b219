package org.newsmonitor.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04T10:00:00Z                    | 2026-03-04T10:00:00Z
            2026-03-04t10:00:00z                    | 2026-03-04T10:00:00Z
            2026-03-04T10:00:00.123456-05:00        | 2026-03-04T15:00:00Z
            2026-03-04T10:00:00+0100                | 2026-03-04T09:00:00Z
            2026-03-04T10:00+01:00                  | 2026-03-04T09:00:00Z
            2026-03-04T10:00:0+01:00                | 2026-03-04T09:00:00Z
            2026-03-04 10:00:00 -0800               | 2026-03-04T18:00:00Z
            2026-03-04 10:00:00 UTC                 | 2026-03-04T10:00:00Z
            2026-03-04T10:00:00 America/New_York    | 2026-03-04T15:00:00Z
            20260304T100000Z                        | 2026-03-04T10:00:00Z
            Wed, 04 Mar 2026 10:00:00 GMT           | 2026-03-04T10:00:00Z
            Wed, 04 Mar 2026 10:00:00 +0000         | 2026-03-04T10:00:00Z
            Wed,  4 Mar 2026 10:00:00 -0500         | 2026-03-04T15:00:00Z
            Wed, 04 Mar 26 10:00:00 EST             | 2026-03-04T15:00:00Z
            Wed, 4 March 2026 10:00 GMT             | 2026-03-04T10:00:00Z
            Thu, 04 Mar 2026 10:00:00 GMT           | 2026-03-04T10:00:00Z
            Wednesday, 04 Mar 2026 10:00:00 PDT     | 2026-03-04T17:00:00Z
            Wed, 04 Mar 2026 3:20 pm EST            | 2026-03-04T20:20:00Z
            Wed, 04 Mar 2026 12:20 am EST           | 2026-03-04T05:20:00Z
            Wed, 04 Mar 2026 10:00:00 GMT+2         | 2026-03-04T08:00:00Z
            Wed, 04 Mar 2026 10:00:00 +0100 (CET)   | 2026-03-04T09:00:00Z
            Mi, 04 Mär 2026 10:00:00 +0100          | 2026-03-04T09:00:00Z
            mer., 04 févr. 2026 10:00:00 +0100      | 2026-02-04T09:00:00Z
            Wed Mar  4 10:00:00 EST 2026            | 2026-03-04T15:00:00Z
            Wed Mar 4 10:00:00 +0100 2026           | 2026-03-04T09:00:00Z
            March 4, 2026 10:00 AM EST              | 2026-03-04T15:00:00Z
            March 4th, 2026 at 10:00 p.m. UTC       | 2026-03-04T22:00:00Z
            04-Mar-2026 10:00:00 GMT                | 2026-03-04T10:00:00Z
            1772618400                              | 2026-03-04T10:00:00Z
            1772618400000                           | 2026-03-04T10:00:00Z
            Wed, 04 Mar 2026 24:00:00 GMT           | 2026-03-05T00:00:00Z
            Wed, 04 Mar 2026 23:59:60 GMT           | 2026-03-04T23:59:59Z
            """)
    void momentsWithTheirZoneAreExact(String stated, Instant instant) {
        assertThat(FeedDates.read(stated)).isEqualTo(new FeedDate(instant, DateQuality.EXACT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04T10:00:00                     | 2026-03-04T10:00:00Z
            2026-03-04 10:00                        | 2026-03-04T10:00:00Z
            Wed, 04 Mar 2026 10:00:00               | 2026-03-04T10:00:00Z
            Wed, 04 Mar 2026 10:00:00 XYZ           | 2026-03-04T10:00:00Z
            Wed, 04 Mar 2026 10:00:00 +9900         | 2026-03-04T10:00:00Z
            03/04/2026 10:00                        | 2026-03-04T10:00:00Z
            04.03.2026 10:00                        | 2026-03-04T10:00:00Z
            2026年3月4日 10:00                       | 2026-03-04T10:00:00Z
            """)
    void withoutAKnownZoneUtcIsAssumed(String stated, Instant instant) {
        assertThat(FeedDates.read(stated)).isEqualTo(new FeedDate(instant, DateQuality.ZONE_ASSUMED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04              | 2026-03-04T00:00:00Z
            2026/3/4                | 2026-03-04T00:00:00Z
            20260304                | 2026-03-04T00:00:00Z
            2026-03                 | 2026-03-01T00:00:00Z
            2026                    | 2026-01-01T00:00:00Z
            4 March 2026            | 2026-03-04T00:00:00Z
            4 de marzo de 2026      | 2026-03-04T00:00:00Z
            March 4, 2026           | 2026-03-04T00:00:00Z
            25/12/2026              | 2026-12-25T00:00:00Z
            """)
    void aDayAloneIsItsFirstMoment(String stated, Instant instant) {
        assertThat(FeedDates.read(stated)).isEqualTo(new FeedDate(instant, DateQuality.DAY_ONLY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30T10:00:00Z            | 2026-02-28T10:00:00Z
            Sun, 31 Apr 2026 10:00:00 GMT   | 2026-04-30T10:00:00Z
            2026-03-04T25:00:00Z            | 2026-03-04T23:00:00Z
            2026-03-04T10:61:00Z            | 2026-03-04T10:59:00Z
            2026-13-04                      | 2026-04-13T00:00:00Z
            2026-14-40                      | 2026-12-31T00:00:00Z
            """)
    void impossiblePartsMoveToTheNearestThatExist(String stated, Instant instant) {
        FeedDate date = FeedDates.read(stated);

        assertThat(date.instant()).isEqualTo(instant);
        assertThat(date.quality()).isIn(DateQuality.IMPOSSIBLE, DateQuality.DAY_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "null",
                "0000-00-00 00:00:00",
                "0001-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "Mon, 01 Jan 0001 00:00:00 +0000",
                "-"
            })
    void whatProgramsWriteForNoDateIsNone(String stated) {
        assertThat(FeedDates.read(stated)).isEqualTo(FeedDate.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "soon", "Foo, 04 Bar 2026 10:00:00 GMT", "12", "<b>", "10:00"})
    void whatIsNoDateIsUnreadable(String stated) {
        assertThat(FeedDates.read(stated)).isEqualTo(FeedDate.UNREADABLE);
    }
}
