package org.newsmonitor.producer.feed;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates feeds state, in the layouts met in the wild; the ambiguous 04/03/2026 is read as in the United States. */
final class FeedDates {
    private static final int LONGEST = 120;
    /** Ten digits of seconds since 1970, or thirteen of milliseconds. */
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
    /** What programs write for "none". */
    private static final Pattern ZERO = Pattern.compile(
            "(?:0{1,4}[-/]00[-/]00|0001-01-01|1970-01-01T00:00:00(?:\\.0+)?(?:Z|\\+00:?00)$|Thu, 0?1 Jan 1970 00:00:00|"
                    + "Mon, 0?1 Jan 0?0?01 |(?:null|none|nil|n/a|-+|0|invalid date|undefined)$).*",
            Pattern.CASE_INSENSITIVE);

    private static final String WEEKDAY = "(?:\\p{L}+\\.?(?:\\s*,\\s*|\\s+))?";
    private static final String NTH = "(?:st|nd|rd|th|er|\\.|º)?";
    private static final String NAME = "(?<name>\\p{L}{3,})\\.?";
    private static final String YEAR = "(?<y>\\d{4}|\\d{2})(?!\\d)";
    private static final String CLOCK = "(?<h>\\d{1,2})[:.h](?<m>\\d{1,2})(?:[:.](?<s>\\d{1,2})(?:[.,:]\\d+)?)?";
    private static final String TIME =
            "(?:(?:[Tt]|,?\\s+(?:at\\s+|à\\s+|um\\s+)?|,|:)" + CLOCK + "\\s*(?<ap>[AaPp]\\.?[Mm]\\b\\.?)?)?(?<zone>.*)";

    private static final List<Layout> LAYOUTS = List.of(
            // 2026-03-04T10:00:00Z, 2026/3/4 10:00, 2026年3月4日
            new Layout("(?<y>\\d{4})[-/.年년]\\s*(?<mo>\\d{1,2})(?:[-/.月월]\\s*(?<d>\\d{1,2})[日일]?)?(?!\\d)" + TIME),
            // 20260304T100000Z
            new Layout(
                    "(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})(?:[Tt ]?(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?)?(?<zone>\\D.*)?"),
            // Wed, 04 Mar 2026 10:00:00 GMT, 4-Mar-26 10:00, 4 de marzo de 2026
            new Layout(WEEKDAY + "(?<d>\\d{1,2})" + NTH + "[\\s-]+(?:de\\s+|of\\s+)?" + NAME + ",?[\\s-]+(?:de\\s+)?"
                    + YEAR + TIME),
            // Wed, March 4, 2026 10:00 AM EST
            new Layout(WEEKDAY + NAME + "\\s+(?<d>\\d{1,2})" + NTH + "\\s*,?\\s+(?<y>\\d{4})(?!\\d)" + TIME),
            // Wed Mar  4 10:00:00 EST 2026
            new Layout(WEEKDAY + NAME + "\\s+(?<d>\\d{1,2})\\s+" + CLOCK + "\\s+(?<zone>.*?)\\s*(?<y>\\d{4})"),
            // 03/04/2026 10:00
            new Layout("(?<mo>\\d{1,2})/(?<d>\\d{1,2})/" + YEAR + TIME),
            // 04.03.2026 10:00
            new Layout(WEEKDAY + "(?<d>\\d{1,2})\\.\\s*(?<mo>\\d{1,2})\\.\\s*" + YEAR + TIME),
            // 2026
            new Layout("(?<y>\\d{4})"));

    private FeedDates() {}

    static FeedDate read(@Nullable String stated) {
        String text = stated == null ? "" : stated.strip();
        if (text.isEmpty() || ZERO.matcher(text).matches()) {
            return FeedDate.MISSING;
        }
        if (text.length() > LONGEST) {
            return FeedDate.UNREADABLE;
        }
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches()
                ? new FeedDate(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), DateQuality.EXACT)
                : written(text);
    }

    private static FeedDate written(String text) {
        for (Layout layout : LAYOUTS) {
            DateParts parts = layout.read(text);
            if (parts != null) {
                return parts.date();
            }
        }
        return FeedDate.UNREADABLE;
    }

    /** A pattern whose named groups are the parts of a date: y, mo or name, d, h, m, s, ap, zone. */
    private record Layout(String pattern, Pattern compiled) {
        private Layout(String pattern) {
            this(pattern, Pattern.compile(pattern));
        }

        private @Nullable DateParts read(String text) {
            Matcher matcher = compiled.matcher(text);
            if (!matcher.matches()) {
                return null;
            }
            String name = group(matcher, "name");
            int month = name == null ? number(matcher, "mo", 1) : MonthNames.number(name);
            if (month < 0) {
                return null;
            }
            return new DateParts(year(matcher), month, number(matcher, "d", 1), time(matcher), zone(matcher));
        }

        private @Nullable String group(Matcher matcher, String name) {
            return pattern.contains("(?<" + name + ">") ? matcher.group(name) : null;
        }

        private int number(Matcher matcher, String name, int otherwise) {
            String digits = group(matcher, name);
            return digits == null ? otherwise : Integer.parseInt(digits);
        }

        /** Two digits mean 1970 to 2069. */
        private int year(Matcher matcher) {
            int year = number(matcher, "y", 0);
            boolean shortened = matcher.group("y").length() == 2;
            return !shortened ? year : year < 70 ? year + 2000 : year + 1900;
        }

        private @Nullable ClockTime time(Matcher matcher) {
            return group(matcher, "h") == null
                    ? null
                    : ClockTime.of(
                            number(matcher, "h", 0),
                            number(matcher, "m", 0),
                            number(matcher, "s", 0),
                            group(matcher, "ap"));
        }

        private String zone(Matcher matcher) {
            String zone = group(matcher, "zone");
            return zone == null ? "" : zone.strip();
        }
    }
}
