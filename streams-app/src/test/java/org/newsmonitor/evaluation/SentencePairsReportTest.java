package org.newsmonitor.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.newsroom.PassageComparer;
import org.newsmonitor.newsroom.PassageComparer.Passage;
import org.newsmonitor.quality.SharedData;

/** Writes docs/quality/sentence-pairs.md anew. */
@Tag("quality")
class SentencePairsReportTest {
    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");
    private static final PassageComparer COMPARER = new PassageComparer(Newsroom.standard());

    private record Pair(boolean contradicts, String first, String second) {}

    @Test
    void reportIsWritten() throws IOException {
        String report = """
                # Sentence pairs: what the rules find where no article surrounds them

                Written by `mvn -Pquality -pl streams-app -am test -Dtest=SentencePairsReportTest -Dsurefire.failIfNoSpecifiedTests=false`
                from `../shared/data/nli`, as `newsmonitor compare` answers, the first sentence published an hour before the second. No rule
                was written with these sets in view, and no model is part of it. The sets pair a text with an invented sentence, a
                headline with a headline, or two sentences of any genre: most of their contradictions need reading that rules do
                not do. The aim for RTE-3 (contradiction F1 .50) is missed by far; Emergent's accuracy over stances is not measured, since nothing
                here says "for" or "observing".

                | set | pairs | contradictions | precision | recall | F1 |
                |---|---|---|---|---|---|
                """
                + row("RTE-3 dev (news, premise and hypothesis)", rows("rte3-dev/rte3_en_3way_dev.tsv", 3, 5, 6))
                + row(
                        "Emergent headlines of one rumour",
                        rows("emergent-train/derived_headline_pairs_train.tsv", 0, 3, 4))
                + row("MultiNLI dev, matched", rows("mnli-dev-matched/mnli_dev_matched.tsv", 1, 3, 4))
                + row("EQUATE (quantities, word problems)", equate());
        Files.writeString(Path.of("..", "docs", "quality", "sentence-pairs.md"), report);
    }

    private static String row(String name, List<Pair> pairs) {
        long contradictions = pairs.stream().filter(Pair::contradicts).count();
        List<Pair> found =
                pairs.stream().filter(SentencePairsReportTest::raisesAlert).toList();
        long right = found.stream().filter(Pair::contradicts).count();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %s | %s | %.3f |%n",
                name,
                pairs.size(),
                contradictions,
                new Ratio((int) right, found.size()),
                new Ratio((int) right, (int) contradictions),
                2.0 * right / Math.max(1, found.size() + contradictions));
    }

    private static boolean raisesAlert(Pair pair) {
        return COMPARER.compare(
                        new Passage(pair.first(), EARLIER), new Passage(pair.second(), EARLIER.plusSeconds(3600)))
                .relation()
                .raisesAlert();
    }

    /** Tab-separated pairs: the columns of label, first and second sentence. */
    private static List<Pair> rows(String file, int label, int first, int second) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(SharedData.require("nli/" + file)).stream()
                .skip(1)
                .toList()) {
            String[] columns = line.split("\t", -1);
            pairs.add(new Pair(columns[label].equals("contradiction"), columns[first], columns[second]));
        }
        return pairs;
    }

    private static List<Pair> equate() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode pair : new ObjectMapper()
                .readTree(SharedData.require("nli/equate-numglue7/type7.json").toFile())) {
            pairs.add(new Pair(
                    pair.get("answer").asText().equals("contradiction"),
                    pair.get("statement1").asText(),
                    pair.get("statement2").asText()));
        }
        return pairs;
    }
}
