package org.newsmonitor.producer.feed;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Months as feeds name them: English, and the large languages of Europe where programs translate the date format by mistake. */
final class MonthNames {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Beginnings without accents that leave no doubt; the longest that fits decides. */
    private static final String[] BEGINNINGS = {
        "jan ene gen янв ian sty led", // January in English and German, Spanish, Italian, Russian, Romanian, Polish,
        // Czech
        "feb fev fevr фев lut uno",
        "mar mrt mrz marz maer мар brez",
        "apr avr abr апр kwi dub",
        "may mai mag mei maj май мая kve",
        "jun juin giu июн cze cerven",
        "jul juil lug июл lip cervenec",
        "aug aou ago авг sie srp",
        "sep set сен wrz zari",
        "oct okt ott out окт paz rij",
        "nov нояб ноя lis",
        "dec dez dic дек gru pros",
    };

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int SHORTEST = 3;

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= BEGINNINGS.length; month++) {
            for (String beginning : BEGINNINGS[month - 1].split(" ", -1)) {
                numbers.put(beginning, month);
            }
        }
        return numbers;
    }

    /** From 1 to 12, or -1 for a word that is no month. */
    static int number(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = ACCENTS.matcher(decomposed).replaceAll("");
        for (int length = plain.length(); length >= SHORTEST; length--) {
            Integer number = NUMBERS.get(plain.substring(0, length));
            if (number != null) {
                return number;
            }
        }
        return -1;
    }
}
