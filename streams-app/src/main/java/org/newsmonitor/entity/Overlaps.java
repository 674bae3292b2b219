package org.newsmonitor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** Decides where a name and a date claim the same words: whichever says more. */
final class Overlaps {
    /** Days and months that hardly name anything else; "April" and "May" are people too. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|July|September|October|November|December");

    private Overlaps() {}

    /** The names that no longer date or time contains, both in order of position. */
    static List<Mention> without(List<Mention> names, List<Mention> values) {
        List<Mention> kept = new ArrayList<>(names.size());
        int next = 0;
        for (Mention name : names) {
            while (next < values.size()
                    && values.get(next).span().end() <= name.span().start()) {
                next++;
            }
            if (next == values.size() || !isInside(name, values.get(next))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static boolean isInside(Mention name, Mention value) {
        boolean dated = value.type() == EntityType.DATE || value.type() == EntityType.TIME;
        Span inner = name.span();
        Span outer = value.span();
        return dated
                && outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && (value.text().chars().anyMatch(Character::isDigit)
                        || CALENDAR.matcher(name.text()).matches());
    }
}
