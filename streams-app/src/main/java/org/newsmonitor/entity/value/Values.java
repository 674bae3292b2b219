package org.newsmonitor.entity.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;
import org.newsmonitor.story.Span;

/** Finds the values of a text, in order, none overlapping another. */
public final class Values {
    /** Dates and times come first, since a figure inside one is no count; "none" and ordinals before plain figures. */
    private static final List<ValueReader> READERS = List.of(
            new AgoReader(),
            new HolidayReader(),
            new MonthWeekdayReader(),
            new WeekOfReader(),
            new DayPartReader(),
            new PartReader(new WholeDateReader()),
            new WeekdayRangeReader(),
            new WeekdayReader(),
            new RelativeDayReader(),
            new RelativeSpanReader(),
            new DayRangeReader(),
            new SlashDateReader(),
            new ClockReader(),
            new AgeReader(),
            new WholeDateReader(),
            new NoneReader(),
            new OrdinalReader(),
            new QuantityReader());

    /** @param published what relative dates are resolved on */
    public List<Mention> find(Tokens tokens, Instant published) {
        LocalDateTime date = LocalDateTime.ofInstant(published, ZoneOffset.UTC);
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Reading reading = mayBegin(tokens, at) ? readAt(tokens, at, date) : null;
            if (reading == null || !NumberContext.isFree(tokens, at, reading)) {
                at++;
                continue;
            }
            Span span = tokens.span(at, reading.end());
            String text = span.of(tokens.text());
            mentions.add(new Mention(span, reading.type(), text, text, reading.value()));
            at = reading.end();
        }
        List<Mention> dated = AnchoredDates.read(tokens, SharedCurrency.carry(tokens, mentions), date);
        return ClockDates.attach(tokens, dated);
    }

    /** A value begins a word: not the second half of a hyphenated or dotted one. */
    private static boolean mayBegin(Tokens tokens, int at) {
        if (!tokens.isGlued(at) || at == 0) {
            return true;
        }
        String before = tokens.lower(at - 1);
        return before.length() == 1 && "\"“'‘([—–-$£€/".contains(before);
    }

    private static @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        for (ValueReader reader : READERS) {
            Reading reading = reader.readAt(tokens, at, published);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    static boolean isCount(Reading reading) {
        return reading.type() == EntityType.NUMBER
                && reading.value() instanceof Quantity quantity
                && quantity.unit().isEmpty();
    }
}
