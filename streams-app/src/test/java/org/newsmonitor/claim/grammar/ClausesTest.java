package org.newsmonitor.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clauses a sentence has, and their main verbs in brackets. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The boy who drowned in the lake was nine years old.         | the boy [was] nine years old . / the boy who [drowned] in the lake
        The hostages taken in the desert are still being held.      | the hostages are still being [held] . / the hostages [taken] in the desert
        The jet flying from Oslo to Rome made a landing in Nice.    | the jet [made] a landing in nice . / the jet [flying] from oslo to rome
        The singer, who died on Sunday, was born in Lyon.           | the singer was [born] in lyon . / the singer , who [died] on sunday ,
        The mayor opened the bridge and left.                       | the mayor [opened] the bridge and left .
        All the miners were freed on Monday.                        | all the miners were [freed] on monday .
        An earthquake struck near the coast at night.               | an earthquake [struck] near the coast at night .
        """)
    void anInnerClauseStandsBesideItsOuterOne(String sentence, String clauses) {
        List<Word> words = Grammar.english().words(sentence, 0, List.of());

        assertThat(new Clauses()
                        .of(new Voice(words, List.of(), 0)).stream()
                                .map(ClausesTest::shown)
                                .collect(Collectors.joining(" / ")))
                .isEqualTo(clauses);
    }

    private static String shown(Clause clause) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < clause.words().size(); i++) {
            String word = clause.words().get(i).lower();
            text.append(i == clause.head() ? "[" + word + "]" : word).append(' ');
        }
        return text.toString().trim();
    }
}
