package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** Puts a time of day on the date that stands beside it: "at 3 p.m. on Monday", "on Monday at 3 p.m.". */
final class ClockDates {
    /** Farthest a date may stand from its time, in characters. */
    private static final int BESIDE = 16;

    private ClockDates() {}

    static List<Mention> attach(Tokens tokens, List<Mention> mentions) {
        List<Mention> attached = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            LocalDate day = isClock(mention) ? dayBeside(tokens, mentions, i) : null;
            attached.add(day == null ? mention : on(mention, day));
        }
        return attached;
    }

    private static boolean isClock(Mention mention) {
        return mention.type() == EntityType.TIME
                && mention.value() instanceof Period period
                && period.from().plusMinutes(1).equals(period.to());
    }

    private static @Nullable LocalDate dayBeside(Tokens tokens, List<Mention> mentions, int at) {
        LocalDate after = at + 1 < mentions.size() ? day(tokens, mentions.get(at), mentions.get(at + 1)) : null;
        return after != null || at == 0 ? after : day(tokens, mentions.get(at - 1), mentions.get(at));
    }

    /** The day one of two neighbours states, when only a few words of the same sentence part them. */
    private static @Nullable LocalDate day(Tokens tokens, Mention first, Mention second) {
        int gap = second.span().start() - first.span().end();
        Mention date = first.type() == EntityType.DATE ? first : second;
        boolean near = gap <= BESIDE
                && tokens.text()
                                .substring(first.span().end(), second.span().start())
                                .indexOf('.')
                        < 0;
        return near && date.type() == EntityType.DATE && date.value() instanceof Period period && Periods.isDay(period)
                ? period.from().toLocalDate()
                : null;
    }

    private static Mention on(Mention clock, LocalDate day) {
        if (!(clock.value() instanceof Period stated)) {
            return clock;
        }
        Period moved = Periods.minute(day, stated.from().toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        return new Mention(clock.span(), clock.type(), clock.text(), clock.canonical(), moved);
    }
}
