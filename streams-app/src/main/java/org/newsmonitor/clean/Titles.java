package org.newsmonitor.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsmonitor.clean.text.Line;

/** Finds a plain text's headline and takes it, and its repetitions, out of the text. */
final class Titles {
    private static final int LONGEST = 24;
    private static final int LINES_AT_TOP = 5;

    private Titles() {}

    /** The first line when it reads like a headline; empty otherwise. */
    static String of(List<Line> lines) {
        boolean moreFollows = lines.size() > 1 && lines.stream().skip(1).anyMatch(Line::isProse);
        return moreFollows && isHeadline(lines.get(0)) ? lines.get(0).text() : "";
    }

    static List<Line> without(String title, List<Line> lines) {
        if (title.isEmpty()) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines);
        List<Line> top = kept.subList(0, Math.min(LINES_AT_TOP, kept.size()));
        top.removeIf(line -> bare(line.text()).equals(bare(title)));
        return kept;
    }

    private static boolean isHeadline(Line line) {
        int words = line.words();
        return words >= 2 && words <= LONGEST && !line.text().endsWith(".") && !line.isProse();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
