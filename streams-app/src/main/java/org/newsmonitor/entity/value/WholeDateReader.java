package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads a date that can be parted: a weekday, a month, a quarter, a season, a year, a century, "this week". */
final class WholeDateReader implements ValueReader {
    private static final List<ValueReader> READERS = List.of(
            new WeekdayReader(),
            new RelativeSpanReader(),
            new QuarterReader(),
            new SeasonReader(),
            new CenturyReader(),
            new MonthDayReader(),
            new YearReader());

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        for (ValueReader reader : READERS) {
            Reading reading = reader.readAt(tokens, at, published);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }
}
