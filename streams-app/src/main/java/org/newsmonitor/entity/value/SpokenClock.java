package org.newsmonitor.entity.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/**
 * A time told as people say it: "half past four", "a quarter to six", "ten past midnight", "nine o'clock".
 *
 * @param hour 0 to 23; 1 to 12 as spoken when no half of the day is named
 * @param end index of the token after it
 */
record SpokenClock(int hour, int minute, int end) {
    private static final Set<String> TELLING = Set.of(
            "at", "by", "until", "till", "before", "after", "since", "around", "about", "from", "nearly", "almost");

    static @Nullable SpokenClock readAt(Tokens tokens, int at) {
        Integer hour = NumberWords.cardinal(tokens.lower(at));
        if (hour != null && hour >= 1 && hour <= 12 && tokens.is(at + 1, "o'clock")) {
            return new SpokenClock(hour, 0, at + 2);
        }
        if (hour != null && hour >= 1 && hour <= 12 && HalfDay.readAt(tokens, at + 1) != null) {
            return new SpokenClock(hour, 0, at + 1);
        }
        int first = HalfReader.isArticle(tokens, at) ? at + 1 : at;
        Integer minutes = minutes(tokens, first);
        int preposition = tokens.is(first + 1, "minutes") || tokens.is(first + 1, "minute") ? first + 2 : first + 1;
        if (minutes == null || (first > at && minutes != 15)) {
            return null;
        }
        SpokenClock full = hour(tokens, preposition + 1);
        boolean past = tokens.is(preposition, "past") || (preposition > first + 1 && tokens.is(preposition, "after"));
        if (full == null || !(past || (tokens.is(preposition, "to") && minutes != 30))) {
            return null;
        }
        boolean told = past || minutes == 15 || preposition > first + 1 || isTold(tokens, at, full.end());
        int minute = past ? minutes : 60 - minutes;
        int named = past ? full.hour() : before(full.hour());
        return told ? new SpokenClock(named, minute, full.end()) : null;
    }

    /** The hour before, as spoken: before one o'clock comes twelve. */
    private static int before(int hour) {
        return hour == 1 ? 12 : hour == 0 ? 23 : hour - 1;
    }

    private static @Nullable Integer minutes(Tokens tokens, int at) {
        return switch (tokens.lower(at)) {
            case "half" -> 30;
            case "quarter" -> 15;
            case "five", "5" -> 5;
            case "ten", "10" -> 10;
            case "twenty", "20" -> 20;
            default -> null;
        };
    }

    private static @Nullable SpokenClock hour(Tokens tokens, int at) {
        if (tokens.is(at, "midnight")) {
            return new SpokenClock(0, 0, at + 1);
        }
        if (tokens.is(at, "noon") || tokens.is(at, "midday")) {
            return new SpokenClock(12, 0, at + 1);
        }
        Integer word = NumberWords.cardinal(tokens.lower(at));
        Integer hour =
                word == null && tokens.isFigure(at) && tokens.get(at).text().length() <= 2
                        ? Integer.valueOf(tokens.get(at).text())
                        : word;
        return hour != null && hour >= 1 && hour <= 12 ? new SpokenClock(hour, 0, at + 1) : null;
    }

    /** "ten to eight" may count: a word before or the half of the day after it shows a time. */
    private static boolean isTold(Tokens tokens, int at, int end) {
        return HalfDay.readAt(tokens, end) != null
                || tokens.is(end, "o'clock")
                || TELLING.contains(tokens.lower(at - 1));
    }
}
