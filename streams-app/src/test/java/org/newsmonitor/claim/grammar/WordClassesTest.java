package org.newsmonitor.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.evaluation.GoldSet;
import org.newsmonitor.story.RawArticle;

class WordClassesTest {
    private final WordClasses classes = new WordClasses();
    private final POSTaggerME opennlp = new POSTaggerME(WordClasses.model());

    @ParameterizedTest
    @ValueSource(strings = {"dev", "dev-direct"})
    void wordsAreOfTheClassesThatOpenNlpNames(String set) throws IOException {
        for (RawArticle article :
                GoldSet.read(Path.of("src/test/resources/benchmark", set)).articles()) {
            for (String line : article.body().split("(?<=[.!?])\\s+", -1)) {
                String[] tokens = line.split("(?=[.,;:!?\"()])|\\s+", -1);
                assertThat(classes.of(tokens)).isEqualTo(opennlp.tag(tokens));
            }
        }
    }

    @Test
    void aTextWithoutWordsHasNoClasses() {
        assertThat(classes.of(new String[0])).isEmpty();
    }
}
