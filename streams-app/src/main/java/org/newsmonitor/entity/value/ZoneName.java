package org.newsmonitor.entity.value;

import java.util.Locale;
import java.util.Map;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;

/**
 * The zone named after a time of day.
 *
 * @param offset as ISO 8601 writes it ("Z", "-05:00"); empty when the words name none that is fixed ("local time")
 * @param end index of the token after it
 */
record ZoneName(String offset, int end) {
    private static final PhraseTable<String> ZONES = zones();

    /** What stands here; of no length when there is no zone. */
    static ZoneName readAt(Tokens tokens, int at) {
        PhraseTable.Match<String> match = ZONES.longestAt(tokens, at);
        if (match != null && (tokens.isCapitalised(at) || tokens.get(at).lower().length() > 3)) {
            return hours(tokens, match.meaning(), match.end());
        }
        boolean placed = (tokens.is(at, "local") || tokens.isCapitalised(at)) && tokens.is(at + 1, "time");
        return new ZoneName("", placed ? at + 2 : at);
    }

    /** "UTC+2", "GMT-5". */
    private static ZoneName hours(Tokens tokens, String offset, int at) {
        boolean sign = (tokens.is(at, "+") || tokens.is(at, "-")) && tokens.isGlued(at) && tokens.isGlued(at + 1);
        DayNumber hours =
                sign && offset.equals("Z") && tokens.isFigure(at + 1) ? DayNumber.readAt(tokens, at + 1) : null;
        return hours == null || hours.day() > 14
                ? new ZoneName(offset, at)
                : new ZoneName(String.format(Locale.ROOT, "%s%02d:00", tokens.lower(at), hours.day()), at + 2);
    }

    private static PhraseTable<String> zones() {
        PhraseTable<String> table = new PhraseTable<>();
        for (Map.Entry<String, String> row : rows().entrySet()) {
            table.add(row.getKey(), row.getValue());
        }
        return table;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new java.util.TreeMap<>();
        for (String[] row : WordList.resource(ZoneName.class, "zones.txt").rows()) {
            for (String name : row[1].split(", ", -1)) {
                rows.put(name, row[0]);
            }
        }
        return rows;
    }
}
