package org.newsmonitor.contradiction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes target/judged-alerts.tsv, what training/contradiction/calibrate.py fits on: the signs of each judged alert. */
@Tag("quality")
class ConfidenceTableTest {
    @Test
    void tableIsWritten() throws IOException {
        StringJoiner header = new StringJoiner("\t", "set\tright\t", "");
        Confidence.SIGNS.forEach(sign -> header.add(sign.name()));
        List<String> rows = new ArrayList<>(List.of(header.toString()));
        for (JudgedAlerts.Judged judged : new JudgedAlerts().all()) {
            StringBuilder row = new StringBuilder(judged.set() + "\t" + (judged.right() ? 1 : 0));
            Confidence.SIGNS.forEach(sign -> row.append(
                    String.format(Locale.ROOT, "\t%.4f", sign.strength().applyAsDouble(judged.pairing()))));
            rows.add(row.toString());
        }
        Files.write(Path.of("target", "judged-alerts.tsv"), rows);
    }
}
