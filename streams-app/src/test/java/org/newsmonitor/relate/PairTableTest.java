package org.newsmonitor.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Article;

/** Writes target/relate-pairs.tsv, what training/relate/fit.py fits on: the signs of each pair that meets in a tuning part. */
@Tag("quality")
class PairTableTest {
    private final ProfileReader reader = new ProfileReader();

    @Test
    void tableIsWritten() throws IOException {
        StringJoiner header = new StringJoiner("\t", "set\tsame\t", "");
        PairJudge.SIGNS.forEach(sign -> header.add(sign.name()));
        List<String> rows = new ArrayList<>(List.of(header.toString()));
        RelateReportTest.sets()
                .forEach((name, set) -> addRows(
                        name, set.get().stream().filter(Labelled::tuning).toList(), rows));
        Files.write(Path.of("target", "relate-pairs.tsv"), rows);
    }

    private void addRows(String set, List<Labelled> articles, List<String> rows) {
        Meeting meeting = new Meeting(new TopicKeys());
        Map<String, String> storyOf = new HashMap<>();
        for (Labelled later : articles) {
            storyOf.put(later.article().id(), later.story());
            for (Article earlier : meeting.admit(later.article())) {
                boolean same = later.story().equals(storyOf.get(earlier.id()));
                rows.add(set + "\t" + (same ? 1 : 0) + signs(earlier, later.article()));
            }
        }
    }

    private String signs(Article earlier, Article later) {
        StringBuilder cells = new StringBuilder();
        Profile one = reader.read(earlier);
        Profile other = reader.read(later);
        for (PairJudge.Sign sign : PairJudge.SIGNS) {
            double strength = sign.evidence().weigh(one, other).strength();
            cells.append(String.format(Locale.ROOT, "\t%.5f", strength));
        }
        return cells.toString();
    }
}
