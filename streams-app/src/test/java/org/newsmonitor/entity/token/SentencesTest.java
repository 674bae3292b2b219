package org.newsmonitor.entity.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    /** Sentences are parted by a slash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    It began at 3 p.m. on Jan. 5 in St. Louis. / Mr. J. R. Smith was there.
                    The U.S. Army left at 5 p.m. / The rest stayed.
                    Turnout was 31.5 percent. / Costs rose 4.7 percent.
                    "Where is he?" Trump asked. / Nobody knew.
                    "It is over." / She left.
                    He works for Acme Inc. in Ohio. / It is large.
                    "Disgraceful!" / A White House aide said otherwise.
                    They met Gen. Li and Sen. Schumer. / Then they left.
                    He lives near Washington, D.C. / They do not.
                    Wait... what? / Yes.
                    """)
    void endsWhereAReaderEndsIt(String sentences) {
        String text = sentences.replace(" / ", " ");

        assertThat(Sentences.of(Tokens.of(text)))
                .extracting(span -> span.of(text))
                .containsExactly(sentences.split(" / ", -1));
    }

    /** The same of many more texts. */
    @ParameterizedTest
    @CsvFileSource(
            resources = {"sentences.txt", "sentence-ends.txt"},
            delimiter = '|',
            quoteCharacter = '`')
    void endsWhereAReaderEndsItInManyTexts(String sentences) {
        endsWhereAReaderEndsIt(sentences);
    }

    @Test
    void paragraphsAreHardBreaks() {
        String text = "Police confirm arrest\n\nTwo men were held";

        assertThat(Sentences.of(Tokens.of(text)))
                .extracting(span -> span.of(text))
                .containsExactly("Police confirm arrest", "Two men were held");
    }

    @Test
    void aLineCutInMidSentenceGoesOn() {
        String text = "The two leaders spoke on the sidelines of the couples-only\ndinner.";

        assertThat(Sentences.of(Tokens.of(text))).hasSize(1);
    }
}
