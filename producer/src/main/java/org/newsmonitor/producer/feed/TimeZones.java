package org.newsmonitor.producer.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The zones feeds name. Abbreviations that several countries use mean what most feeds mean by them: the American zones
 * of RFC 822, India for IST, British summer for BST, China for CST never.
 */
final class TimeZones {
    private static final Pattern OFFSET = Pattern.compile("^[A-Za-z]{0,3}\\s*([+-])\\s?(\\d{1,2}):?(\\d{2})?(?!\\d).*");
    private static final Pattern NAME = Pattern.compile("^\\(?([A-Za-z]{1,5})\\b\\.?.*");
    private static final Map<String, ZoneOffset> NAMED = named();

    private TimeZones() {}

    private static Map<String, ZoneOffset> named() {
        String table = "Z 0 UT 0 GMT 0 UTC 0 WET 0 EST -5 EDT -4 ET -5 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 PT -8 "
                + "AKST -9 AKDT -8 HST -10 AST -4 ADT -3 BRT -3 ART -3 BST 1 WEST 1 CET 1 MET 1 CEST 2 MEST 2 MESZ 2 "
                + "MEZ 1 EET 2 EEST 3 SAST 2 CAT 2 EAT 3 WAT 1 MSK 3 MSD 4 TRT 3 GST 4 PKT 5 IST 5:30 ICT 7 WIB 7 "
                + "SGT 8 HKT 8 PHT 8 AWST 8 JST 9 KST 9 ACST 9:30 ACDT 10:30 AEST 10 AEDT 11 NZST 12 NZDT 13";
        String[] words = table.split(" ", -1);
        Map<String, ZoneOffset> zones = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            zones.put(words[i], offset(words[i + 1]));
        }
        return zones;
    }

    private static ZoneOffset offset(String hours) {
        String[] parts = hours.split(":", -1);
        return ZoneOffset.ofHoursMinutes(
                Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** Null when the text names no zone, or none that is known. */
    static @Nullable ZoneId of(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return offset(offset);
        }
        if (text.indexOf('/') > 0) {
            return region(text);
        }
        Matcher name = NAME.matcher(text);
        return name.matches() ? NAMED.get(name.group(1).toUpperCase(Locale.ROOT)) : null;
    }

    private static @Nullable ZoneId offset(Matcher offset) {
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        try {
            return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable ZoneId region(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
