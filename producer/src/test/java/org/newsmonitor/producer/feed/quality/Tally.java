package org.newsmonitor.producer.feed.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one reader does on some files.
 *
 * @param read files it takes anything from
 * @param met files with every expected title, link and date
 * @param missed what was missed, in how many files
 */
record Tally(int files, int read, int met, Map<String, Integer> missed) {
    static Tally of(Reader reader, List<MeasuredFile> files) {
        int read = 0;
        int met = 0;
        Map<String, Integer> missed = new TreeMap<>();
        for (MeasuredFile file : files) {
            @Nullable FeedFacts facts = reader.read(file.bytes());
            List<String> wrong =
                    facts == null ? List.of("the whole feed") : file.expected().missedBy(facts);
            read += facts == null ? 0 : 1;
            met += wrong.isEmpty() ? 1 : 0;
            wrong.forEach(what -> missed.merge(what, 1, Integer::sum));
        }
        return new Tally(files.size(), read, met, missed);
    }

    double share() {
        return (double) met / files;
    }

    String row(String group, String reader) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %.1f %% | %s |%n",
                group,
                reader,
                files,
                read,
                met,
                100 * share(),
                missed());
    }
}
