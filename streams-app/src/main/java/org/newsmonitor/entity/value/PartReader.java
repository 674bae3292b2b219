package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/**
 * Reads part of a date: "early November", "mid-2024", "the end of March", "late Monday", "earlier this week", "the first
 * half of 2025". The part is rough, so the reading is approximate.
 */
final class PartReader implements ValueReader {
    private static final Map<String, PeriodShare> SHARES = Map.of(
            "early", new PeriodShare(0, 34),
            "mid", new PeriodShare(33, 67),
            "middle", new PeriodShare(33, 67),
            "late", new PeriodShare(66, 100),
            "start", new PeriodShare(0, 15),
            "beginning", new PeriodShare(0, 15),
            "end", new PeriodShare(85, 100),
            "close", new PeriodShare(85, 100));
    private static final PeriodShare FIRST_HALF = new PeriodShare(0, 50);
    private static final PeriodShare SECOND_HALF = new PeriodShare(50, 100);
    /** "the end of March", but "close the 1956 building". */
    private static final Set<String> NOUNS = Set.of("middle", "start", "beginning", "end", "close");

    private static final Set<String> SMALL = Set.of("on", "in", "of", "the");

    /** What may be parted. */
    private final ValueReader whole;

    PartReader(ValueReader whole) {
        this.whole = whole;
    }

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        if (tokens.is(at, "earlier") || tokens.is(at, "later")) {
            return beside(tokens, at, published);
        }
        int start = tokens.is(at, "the") ? at + 1 : at;
        PeriodShare share = SHARES.get(tokens.lower(start));
        int end = start + 1;
        if (share == null && tokens.is(start + 1, "half")) {
            share = tokens.is(start, "first") ? FIRST_HALF : tokens.is(start, "second") ? SECOND_HALF : null;
            end = start + 2;
        }
        boolean noun = end > start + 1 || NOUNS.contains(tokens.lower(start));
        if (share == null || (noun && !tokens.is(end, "of") && !tokens.isHyphen(end))) {
            return null;
        }
        Reading date = wholeAt(tokens, end, published);
        return date != null && date.value() instanceof Period period
                ? new Reading(EntityType.DATE, share.of(period), date.end())
                : null;
    }

    private @Nullable Reading wholeAt(Tokens tokens, int at, LocalDateTime published) {
        int next = tokens.isHyphen(at) ? at + 1 : at;
        Reading date = whole.readAt(tokens, next, published);
        for (int i = 0; date == null && i < 2 && SMALL.contains(tokens.lower(next)); i++) {
            next++;
            date = whole.readAt(tokens, next, published);
        }
        return date != null && date.type() == EntityType.DATE ? date : null;
    }

    /** "earlier this week", "later this month": up to publication, or from it on. */
    private @Nullable Reading beside(Tokens tokens, int at, LocalDateTime published) {
        Reading date = tokens.is(at + 1, "this") || tokens.is(at + 1, "in") ? wholeAt(tokens, at + 1, published) : null;
        if (date == null || !(date.value() instanceof Period period)) {
            return null;
        }
        LocalDateTime today = published.toLocalDate().atStartOfDay();
        LocalDateTime now = tokens.is(at, "earlier") ? today.plusDays(1) : today;
        boolean inside = period.from().isBefore(now) && now.isBefore(period.to());
        Period part = !inside
                ? Periods.approximate(period)
                : tokens.is(at, "earlier") ? Periods.roughly(period.from(), now) : Periods.roughly(now, period.to());
        return new Reading(EntityType.DATE, part, date.end());
    }
}
