package org.newsmonitor.entity.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Mention;

class ValuesTest {
    /** A Wednesday. */
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");

    private final Values values = new Values();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    two hundred and five people      | 205
                    half a million homes             | 500000
                    two and a half million           | 2500000
                    a couple of men                  | ~2
                    tens of thousands of people      | ~20000..99999
                    several hundred                  | ~300..999
                    up to 1,500 jobs                 | ..1500
                    nearly 12 million                | ~12000000
                    a dozen or more people           | 12..
                    10 to 12 million                 | 10000000..12000000
                    10-12 people                     | 10..12
                    two or three shots               | 2..3
                    twenty-five                      | 25
                    the third time                   | 3 th
                    the 88th minute                  | 88 th
                    a second yellow card             | 2 th
                    nobody was hurt                  | 0
                    no one died                      | 0
                    30 km                            | 30000 m
                    1,300 feet                       | 396.24 m
                    37 square kilometres             | 37000000 m2
                    24 square km                     | 24000000 m2
                    85 km per hour                   | 23.6111111111 m/s
                    2 tonnes                         | 2000 kg
                    25 basis points                  | 0.25 pp
                    9.5%                             | 9.5 %
                    €20 million                      | 20000000 EUR
                    between $5m and $6m              | 5000000..6000000 USD
                    412 million kroner               | 412000000 NOK
                    a 35-minute call                 | 2100 s
                    half an hour                     | 1800 s
                    lasted an hour and a half        | 5400 s
                    2 hours and 57 minutes           | 10620 s
                    three days ago                   | 2026-03-01
                    last November                    | 2025-11
                    Tuesday evening                  | ~2026-03-03T17:00/2026-03-04T00:00
                    last week                        | 2026-02-23/2026-03-01
                    on July 7 2017                   | 2017-07-07
                    11 July                          | 2025-07-11
                    the 7th of July                  | 2025-07-07
                    July 4-6, 2025                   | 2025-07-04/2025-07-06
                    2026-03-01                       | 2026-03-01
                    in 2018                          | 2018
                    the 1990s                        | 1990/1999
                    will vote on Friday              | 2026-03-06
                    they voted on Friday             | 2026-02-27
                    yesterday                        | 2026-03-03
                    at about 2:15 a.m.               | ~2026-03-04T02:15
                    15:00 GMT                        | 2026-03-04T15:00Z
                    nine o'clock                     | 2026-03-04T09:00
                    """)
    void readsTheFirstValue(String text, String canonical) {
        assertThat(read(text)).first().isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "one another",
        "Flight 370",
        "they won 2-1",
        "on 9/11",
        "twice a year",
        "It may rain",
        "The march went on"
    })
    void leavesAloneWhatIsNoValue(String text) {
        assertThat(read(text)).isEmpty();
    }

    private List<String> read(String text) {
        return values.find(Tokens.of(text), PUBLISHED).stream()
                .map(Mention::value)
                .map(value -> value == null ? "" : value.canonical())
                .toList();
    }
}
