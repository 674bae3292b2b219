package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads ages that name no unit: "aged 34", "at the age of 34", "aged 18 to 24", "John Smith, 34,", "in her thirties", "in his early 30s". */
final class AgeReader implements ValueReader {
    private static final Unit YEAR = new Unit(EntityType.DURATION, "s", 31_557_600, 0);
    /** What follows the age behind a family name alone: "Smith, 34, was". */
    private static final Set<String> GOES_ON =
            Set.of("and", "of", "from", "who", "was", "is", "told", "said", "whose", "died", "has", "had", "also");

    private static final Set<String> WHOSE = Set.of("his", "her", "their", "its", "my", "your");
    private static final Map<String, Integer> TENS = Map.of(
            "teens",
            13,
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        if (WHOSE.contains(tokens.lower(at))) {
            return decade(tokens, at + 1);
        }
        if (tokens.is(at, "aged") || tokens.is(at, "age")) {
            Amount amount = RangeReader.readAt(tokens, tokens.is(at + 1, "of") ? at + 2 : at + 1);
            boolean years =
                    amount != null && amount.unit() == null && amount.figure().high() < 130;
            return years && amount != null ? bounded(tokens, amount) : null;
        }
        return beside(tokens, at);
    }

    /** "aged 65 and over", "aged 12 or under". */
    private static Reading bounded(Tokens tokens, Amount amount) {
        Figure figure = amount.figure();
        boolean joined = tokens.is(figure.end(), "and") || tokens.is(figure.end(), "or");
        String bound = joined ? tokens.lower(figure.end() + 1) : "";
        Figure age = switch (bound) {
            case "over", "above", "older", "up" -> figure.orMore().endingAt(figure.end() + 2);
            case "under", "below", "younger" -> figure.orLess().endingAt(figure.end() + 2);
            default -> figure;
        };
        return new Amount(age, YEAR).reading();
    }

    /** A figure of two digits between commas after a capitalised name. */
    private static @Nullable Reading beside(Tokens tokens, int at) {
        boolean figure = tokens.isFigure(at) && tokens.get(at).text().matches("[1-9]\\d?|1[01]\\d");
        boolean between = figure && tokens.is(at - 1, ",") && closes(tokens, at + 1);
        boolean person = tokens.isCapitalised(at - 3) || GOES_ON.contains(tokens.lower(at + 2));
        boolean name = between && tokens.isCapitalised(at - 2) && person;
        boolean date =
                name && (CalendarWords.month(tokens, at - 2) != null || CalendarWords.weekday(tokens, at - 2) != null);
        return name && !date
                ? new Amount(Figure.exactly(Integer.parseInt(tokens.get(at).text()), at + 1), YEAR).reading()
                : null;
    }

    private static boolean closes(Tokens tokens, int at) {
        return tokens.is(at, ",") || tokens.is(at, ".");
    }

    /** "early 30s" and "late thirties" are the parts of ten years that people mean by them. */
    private static @Nullable Reading decade(Tokens tokens, int at) {
        int part = tokens.is(at, "early") || tokens.is(at, "late") || tokens.is(at, "mid") ? at + 1 : at;
        int start = tokens.isHyphen(part) ? part + 1 : part;
        Integer tens = TENS.get(tokens.lower(start));
        boolean figures = tokens.isFigure(start)
                && tokens.get(start).text().matches("[1-9]0")
                && tokens.is(start + 1, "s")
                && tokens.isGlued(start + 1);
        if (tens == null && !figures) {
            return null;
        }
        int low = tens == null ? Integer.parseInt(tokens.get(start).text()) : tens;
        boolean teens = low == 13;
        int from = tokens.is(at, "mid") ? low + (teens ? 2 : 4) : tokens.is(at, "late") ? low + (teens ? 4 : 7) : low;
        int ends = tokens.is(at, "mid") ? (teens ? 4 : 6) : tokens.is(at, "early") ? (teens ? 2 : 3) : teens ? 6 : 9;
        return new Amount(new Figure(from, low + ends, true, figures ? start + 2 : start + 1), YEAR).reading();
    }
}
