package org.newsmonitor.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates pages and addresses state. A time without a zone is taken as UTC, a day as its first moment. A date of
 * figures alone that could be read day first or month first is not read.
 */
final class StatedDates {
    /** Longest first; the words that European newsrooms write, by how they start. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen", "sty"),
            List.of("feb", "fev", "fév"),
            List.of("mar", "mär", "maa", "mrz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mei", "mag"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aou", "aoû", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott", "out"),
            List.of("nov"),
            List.of("dec", "dez", "déc", "dic"));

    private static final String MONTH = "(\\p{L}{3,10})\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{6})?$");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?: of| de)?[ -]" + MONTH + ",?(?: de)?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final int LONGEST = 160;

    private StatedDates() {}

    /** A date as machines or people write it. */
    static @Nullable Instant read(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String plain = SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        Instant machine = match(ISO, plain, StatedDates::yearFirst);
        machine = machine == null ? match(BASIC, plain, StatedDates::yearFirst) : machine;
        return machine == null ? written(plain) : machine;
    }

    private static @Nullable Instant written(String plain) {
        Instant read = match(DAY_FIRST, plain, date -> day(date.group(3), month(date.group(2)), date.group(1)));
        read = read == null
                ? match(MONTH_FIRST, plain, date -> day(date.group(3), month(date.group(1)), date.group(2)))
                : read;
        return read == null ? match(FIGURES, plain, StatedDates::figures) : read;
    }

    /** The day in an address such as {@code /2026/03/04/ferry-fire}. */
    static @Nullable Instant inAddress(@Nullable String url) {
        Matcher matcher = ADDRESS.matcher(url == null ? "" : url);
        LocalDate day = matcher.find() ? yearFirst(matcher) : null;
        return day == null ? null : Clock.MIDNIGHT.on(day);
    }

    private interface Reader {
        @Nullable
        LocalDate day(Matcher date);
    }

    private static @Nullable Instant match(Pattern pattern, String text, Reader reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            LocalDate day = reader.day(matcher);
            if (day != null) {
                return Clock.beside(text, matcher.start(), matcher.end()).on(day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate yearFirst(Matcher date) {
        return day(date.group(1), Integer.parseInt(date.group(2)), date.group(3));
    }

    private static @Nullable LocalDate figures(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        boolean dayFirst = date.group(2).equals(".") || first > 12 || first == second;
        if (dayFirst) {
            return day(date.group(4), second, date.group(1));
        }
        return second > 12 ? day(date.group(4), first, date.group(3)) : null;
    }

    /** 1 to 12, or 0 for a word that is no month. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(word::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
