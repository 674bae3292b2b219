package org.newsmonitor.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes docs/quality/entity.md anew. */
@Tag("quality")
class NameReportTest {
    private static final String HEAD = """
            # Names: how well they are found

            Written by `mvn -Pquality -pl streams-app -am test -Dtest=NameReportTest -Dsurefire.failIfNoSpecifiedTests=false`
            on `../shared/data/ner`. A name is right when its span and its type both are. No model was trained on these parts.

            | what | WikiGold, last fifth | WNUT-17 dev (posts) | re3d, last fifth (long official names) |
            |---|---|---|---|
            """;

    private static final String YARDSTICKS = """

            Yardsticks on the same WikiGold part, run once outside the build with the same joins and conventions: NLP4J 1.1.3
            with word embeddings (the teacher, `training/ner/teacher`) P .755 R .778 F1 .766; spaCy `en_core_web_sm` 3.8
            F1 .575. On the whole of WikiGold, measured elsewhere: CoreNLP .734, NLP4J .733. The model was not yet compared on
            2020 news under CoNLL rules (CoreNLP .851, NLP4J .838): no such set is at hand.

            re3d marks whole phrases ("area of Mosul district") and ranks; a model trained on its own first part reaches .62
            there. It was left out for its conventions; what it would do to news was not measured.

            Three sets of training data were compared on this WikiGold part (training/ner/README.md), so its figure is slightly
            favourable to the one that was shipped.
            """;

    static NameFinder model() {
        return new ModelNameFinder(
                NameModel.load("/org/newsmonitor/models/ner/names.bin"), Lexicon.load(new Gazetteer()));
    }

    @Test
    void writesTheReport() throws IOException {
        long start = System.nanoTime();
        NameFinder model = model();
        double loading = (System.nanoTime() - start) / 1e9;
        String report = HEAD
                + row("rules and gazetteers alone", new RuleNameFinder(new Gazetteer()))
                + row("the shipped model", model);
        Files.writeString(Path.of("..", "docs", "quality", "entity.md"), report + YARDSTICKS + speed(model, loading));
        assertThat(report).contains("F1");
    }

    private static String row(String name, NameFinder finder) throws IOException {
        return String.format(
                "| %s | %s | %s | %s |%n",
                name,
                NameScore.of(finder, NameSets.wikiGold()),
                NameScore.of(finder, NameSets.wnut()),
                NameScore.of(finder, NameSets.re3d()));
    }

    private static String speed(NameFinder model, double loading) throws IOException {
        List<LabelledText> texts = new ArrayList<>(NameSets.wikiGold());
        long tokens = 0;
        long start = 0;
        for (int round = 0; round < 40; round++) {
            start = round == 20 ? System.nanoTime() : start;
            for (LabelledText text : texts) {
                tokens += round < 20 ? 0 : text.tokens().size();
                model.find(text.tokens(), text.wholeText());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%nSpeed in this run, one thread: %,.0f tokens a second after warm-up; gazetteers, clusters and weights load in %.1f s.%n",
                tokens / seconds,
                loading);
    }
}
