package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;

/** Which of the possible days a half-known date means: news speaks of the past unless it says otherwise. */
final class Bias {
    /** Words that a date may follow. */
    static final Set<String> DATING = Set.of(
            "in", "on", "of", "since", "until", "by", "last", "next", "this", "from", "before", "after", "between",
            "during", "late", "early", "mid", "to", "and", "through", "for", "every", "each", "around", "till", "-");

    private static final Set<String> AHEAD = Set.of(
            "will",
            "due",
            "scheduled",
            "plans",
            "planned",
            "expected",
            "shall",
            "'ll",
            "deadline",
            "tomorrow",
            "upcoming");

    /** Words that leave open whether what follows has happened. */
    private static final Set<String> OPEN = Set.of(
            "to",
            "for",
            "until",
            "would",
            "could",
            "should",
            "may",
            "might",
            "if",
            "set",
            "slated",
            "called",
            "proposed",
            "agreed",
            "can",
            "must");

    private static final Set<String> PAST = Set.of(
            "was", "were", "had", "did", "took", "left", "began", "became", "came", "went", "saw", "met", "won", "lost",
            "fell", "rose", "sold", "bought", "told", "gave", "made", "found", "paid", "broke", "died");

    private static final int LOOK_BACK = 8;
    private static final int LOOK_FAR = 12;
    /** "Need", "shed": no past forms. */
    private static final int LONGEST_IN_ED = 4;

    private static final int MOST_DAYS_AHEAD = 75;

    private Bias() {}

    /** Year of a day of a month: the nearest, but two months and a half ahead is as far as news looks forward without a year. */
    static int yearOf(Month month, int day, LocalDate published) {
        int year = published.getYear();
        LocalDate candidate = LocalDate.of(year, month, Math.min(day, month.minLength()));
        long ahead = ChronoUnit.DAYS.between(published, candidate);
        if (ahead > MOST_DAYS_AHEAD) {
            return year - 1;
        }
        return ahead < MOST_DAYS_AHEAD - 365 ? year + 1 : year;
    }

    static LocalDate weekday(Tokens tokens, int at, DayOfWeek day, LocalDate published) {
        boolean next = tokens.is(at - 1, "next") || tokens.is(at - 1, "coming") || tokens.is(at - 1, "until");
        if (next || isAhead(tokens, at)) {
            return published.with(TemporalAdjusters.next(day));
        }
        return tokens.is(at - 1, "last")
                ? published.with(TemporalAdjusters.previous(day))
                : published.with(TemporalAdjusters.previousOrSame(day));
    }

    /** A time from which no day of the months ahead of publication is near enough to be meant. */
    static LocalDateTime wellBefore(LocalDateTime published) {
        return published.minusDays(MOST_DAYS_AHEAD);
    }

    /** "Learned of it in April": whether the verb before says that the day has passed. */
    static boolean isBehind(Tokens tokens, int at) {
        if (!tokens.is(at - 1, "in") && !tokens.is(at - 1, "on")) {
            return false;
        }
        boolean past = tokens.is(at - 2, "said");
        for (int i = at - 2; i >= Math.max(0, at - LOOK_FAR); i--) {
            String word = tokens.lower(i);
            if (word.equals(".")) {
                return past;
            }
            if (AHEAD.contains(word) || OPEN.contains(word)) {
                return false;
            }
            past |= PAST.contains(word) || (word.endsWith("ed") && word.length() > LONGEST_IN_ED);
        }
        return past;
    }

    /** Whether the words just before speak of what is to come. */
    static boolean isAhead(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
            String word = tokens.lower(i);
            if (word.equals(".") || word.equals("said") || word.equals("last")) {
                return false;
            }
            boolean isTo = (word.equals("is") || word.equals("are")) && tokens.is(i + 1, "to");
            if (isTo || AHEAD.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
