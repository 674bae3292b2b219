package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads "three days ago", "a week ago", "two years ago": a date as exact as its unit. */
final class AgoReader implements ValueReader {
    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        PhraseTable.Match<Hedge> hedge = Hedge.BEFORE.longestAt(tokens, at);
        int start = hedge == null ? at : hedge.end();
        Figure counted = FigureReader.readAt(tokens, start);
        Figure stated = counted == null && HalfReader.isArticle(tokens, start) ? Figure.exactly(1, start + 1) : counted;
        Figure figure = stated == null || hedge == null ? stated : loosened(stated, hedge.meaning());
        PhraseTable.Match<Unit> unit = figure == null ? null : Unit.AFTER.longestAt(tokens, figure.end());
        if (figure == null || unit == null || !unit.meaning().isDuration() || !tokens.is(unit.end(), "ago")) {
            return null;
        }
        if (tokens.is(unit.end() + 1, "today")) {
            return toTheDay(tokens, published, figure, unit);
        }
        Period period = before(published, figure, unit.meaning());
        return period == null ? null : new Reading(EntityType.DATE, period, unit.end() + 1);
    }

    /** "More than 20 years ago" is hardly 30: an open end reaches a quarter of the span further, or one unit. */
    private static Figure loosened(Figure figure, Hedge hedge) {
        double reach = Math.max(1, figure.high() / 4);
        return switch (hedge) {
            case AT_LEAST -> new Figure(figure.low(), figure.high() + reach, true, figure.end());
            case AT_MOST -> new Figure(Math.max(0, figure.low() - reach), figure.high(), true, figure.end());
            case ABOUT -> figure.about();
            case EXACTLY -> figure;
        };
    }

    /** "a year ago today". */
    private static @Nullable Reading toTheDay(
            Tokens tokens, LocalDateTime published, Figure figure, PhraseTable.Match<Unit> unit) {
        int count = (int) figure.high();
        boolean whole = count == figure.low() && count == figure.high() && count <= 1000 && !figure.approximate();
        LocalDate today = published.toLocalDate();
        LocalDate day = switch (tokens.lower(unit.end() - 1)) {
            case "week", "weeks" -> today.minusWeeks(count);
            case "month", "months" -> today.minusMonths(count);
            case "year", "years" -> today.minusYears(count);
            default -> today;
        };
        return whole && day.isBefore(today) ? new Reading(EntityType.DATE, Periods.day(day), unit.end() + 2) : null;
    }

    private static @Nullable Period before(LocalDateTime published, Figure figure, Unit unit) {
        if (figure.high() * unit.factor() > 2000 * 31557600.0) {
            return null;
        }
        LocalDateTime from = published.minusSeconds((long) (figure.high() * unit.factor()));
        if (figure.low() < figure.high()) {
            LocalDate last = published
                    .minusSeconds((long) (figure.low() * unit.factor()))
                    .toLocalDate();
            return Periods.roughly(
                    from.toLocalDate().atStartOfDay(), last.plusDays(1).atStartOfDay());
        }
        return exact(from, figure, unit);
    }

    private static Period exact(LocalDateTime from, Figure figure, Unit unit) {
        LocalDate day = from.toLocalDate();
        Period period = unit.factor() >= 31_557_600
                ? Periods.year(day.getYear())
                : unit.factor() >= 2_629_800 ? Periods.month(YearMonth.from(day)) : Periods.day(day);
        boolean vague = figure.approximate() || unit.factor() > 86_400;
        return vague ? Periods.approximate(period) : period;
    }
}
