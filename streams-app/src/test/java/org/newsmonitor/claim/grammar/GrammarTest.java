package org.newsmonitor.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {
    private static final Grammar GRAMMAR = Grammar.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine miners were pulled from the shafts.  | nine miner be pull from the shaft .
            The judges have not decided yet.          | the judge have not decide yet .
            Her party won the city's vote.            | her party win the city 's vote .
            They shelled and buried it.               | they shell and bury it .
            It was last inspected in May.             | it be last inspect in may .
            """)
    void wordsComeInTheirBaseForms(String sentence, String lemmas) {
        assertThat(lemmas(sentence)).isEqualTo(lemmas);
    }

    @ParameterizedTest
    @CsvSource({"The ferry left the harbour.", "Prices were rising, the bank said."})
    void aBaseFormDoesNotDependOnWhatWasReadBefore(String sentence) {
        String first = lemmas(sentence);
        lemmas("They left. The left lost. Rising costs left nobody rising.");
        assertThat(lemmas(sentence)).isEqualTo(first);
    }

    private static String lemmas(String sentence) {
        return GRAMMAR.words(sentence, 0, List.of()).stream().map(Word::lemma).collect(Collectors.joining(" "));
    }
}
