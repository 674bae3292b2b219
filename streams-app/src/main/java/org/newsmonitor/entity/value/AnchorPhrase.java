package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

/**
 * Words that tell a date from one named before: "the next day", "two days later", "the following Monday", "that night".
 *
 * @param low how many units after that date, negative for before; no more than {@code high}
 * @param unit "day", "week", "month" or "year"
 * @param rest where a weekday or a part of the day stands ("night"), or -1
 * @param end index of the token after the phrase
 */
record AnchorPhrase(int low, int high, boolean approximate, String unit, int rest, int end) {
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final Map<String, Integer> STEPS =
            Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1, "same", 0);
    /** "over the next week" is a stretch of time, no date. */
    private static final Set<String> STRETCH = Set.of("over", "in", "within", "for", "during", "through", "of");

    /** "the next day or two", "the same day as the vote". */
    private static final Set<String> GOES_ON = Set.of("or", "as", "of", "that", "when");

    private static final int MOST = 200;

    /** The phrase that begins here, not counting those that begin with a figure. */
    static @Nullable AnchorPhrase readAt(Tokens tokens, int at) {
        boolean that = tokens.is(at, "that");
        if (!that && !tokens.is(at, "the")) {
            return tokens.is(at, "a") || tokens.is(at, "one") ? stepped(tokens, at, at + 1, 1) : null;
        }
        Integer step = STEPS.get(tokens.lower(at + 1));
        if (step != null && !(that && step != 0)) {
            boolean stretch = step != 0 && STRETCH.contains(tokens.lower(at - 1)) && isUnit(tokens, at + 2);
            return stretch && !tokens.is(at - 1, "of") ? null : named(tokens, at + 2, step);
        }
        return that ? named(tokens, at + 1, 0) : stepped(tokens, at, at + 1, 1);
    }

    /** "two days later", where a duration has been read already. */
    static @Nullable AnchorPhrase after(Tokens tokens, Mention duration) {
        if (duration.type() != EntityType.DURATION) {
            return null;
        }
        int end = tokens.firstFrom(duration.span().end());
        String word = tokens.lower(end - 1);
        String unit = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        int sign = tokens.is(end, "later") ? 1 : tokens.is(end, "earlier") ? -1 : 0;
        double seconds = seconds(unit);
        if (sign == 0 || seconds == 0 || !(duration.value() instanceof Quantity quantity)) {
            return null;
        }
        double low = quantity.low() / seconds;
        double high = quantity.high() / seconds;
        boolean whole = low == Math.rint(low) && high == Math.rint(high) && low >= 1 && high <= MOST;
        int least = (int) (sign > 0 ? low : -high);
        int most = (int) (sign > 0 ? high : -low);
        return whole ? new AnchorPhrase(least, most, quantity.approximate(), unit, -1, end + 1) : null;
    }

    private static double seconds(String unit) {
        return switch (unit) {
            case "day" -> 86_400;
            case "week" -> 604_800;
            case "month" -> 2_629_800;
            case "year" -> 31_557_600;
            default -> 0;
        };
    }

    /** "a week later", "the day before": nothing may follow "before" that it could belong to. */
    private static @Nullable AnchorPhrase stepped(Tokens tokens, int at, int unit, int count) {
        if (!isUnit(tokens, unit) && !PARTS.contains(tokens.lower(unit))) {
            return null;
        }
        boolean loose = tokens.is(at, "the");
        boolean later = tokens.is(unit + 1, loose ? "after" : "later");
        boolean earlier = tokens.is(unit + 1, loose ? "before" : "earlier");
        boolean ends = !loose || !tokens.has(unit + 2) || !tokens.get(unit + 2).isWord();
        if (!(later || earlier) || !ends || tokens.isFigure(unit + 2)) {
            return null;
        }
        return of(tokens, unit, later ? count : -count, unit + 2);
    }

    private static @Nullable AnchorPhrase named(Tokens tokens, int at, int step) {
        DayOfWeek weekday = CalendarWords.weekday(tokens, at);
        if (weekday != null) {
            return step == 0 ? null : new AnchorPhrase(step, step, false, "day", at, at + 1);
        }
        boolean known = isUnit(tokens, at) || PARTS.contains(tokens.lower(at));
        return known ? of(tokens, at, step, at + 1) : null;
    }

    private static @Nullable AnchorPhrase of(Tokens tokens, int at, int step, int end) {
        if (GOES_ON.contains(tokens.lower(end))) {
            return null;
        }
        boolean part = PARTS.contains(tokens.lower(at));
        return new AnchorPhrase(step, step, false, part ? "day" : tokens.lower(at), part ? at : -1, end);
    }

    private static boolean isUnit(Tokens tokens, int at) {
        return UNITS.contains(tokens.lower(at));
    }
}
