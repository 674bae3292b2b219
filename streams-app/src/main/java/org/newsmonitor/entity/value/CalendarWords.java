package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Names of months and weekdays, written in full or abbreviated, always with a capital. */
final class CalendarWords {
    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private CalendarWords() {}

    static @Nullable Month month(Tokens tokens, int at) {
        return tokens.isCapitalised(at) ? MONTHS.get(withoutStop(tokens.lower(at))) : null;
    }

    static @Nullable DayOfWeek weekday(Tokens tokens, int at) {
        return tokens.isCapitalised(at) ? WEEKDAYS.get(withoutStop(tokens.lower(at))) : null;
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, Month> months() {
        Map<String, Month> words = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            words.put(name, month);
            words.put(name.substring(0, 3), month);
        }
        words.put("sept", Month.SEPTEMBER);
        return Map.copyOf(words);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            words.put(name, day);
            words.put(name.substring(0, 3), day);
        }
        words.put("tues", DayOfWeek.TUESDAY);
        words.put("thurs", DayOfWeek.THURSDAY);
        words.remove("sun");
        words.remove("sat");
        words.remove("wed");
        return Map.copyOf(words);
    }
}
