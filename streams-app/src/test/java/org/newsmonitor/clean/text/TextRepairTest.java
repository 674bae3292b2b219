package org.newsmonitor.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.Span;

class TextRepairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            donâ€™t              | don’t
            caf\u00c3\u00a9 Z\u00c3\u00bcrich  | café Zürich
            â€œYesâ€\u009d       | “Yes”
            AT&amp;amp;T         | AT&T
            Tom &quot;T&quot;    | Tom "T"
            it&#8217;s           | it’s
            so\u00adft hy\u200bphen | soft hyphen
            non\u00a0breaking    | non breaking
            plain text           | plain text
            «CAFÉ»               | «CAFÉ»
            R&D; and more        | R&D; and more
            lone \ud800 half     | lone  half
            """)
    void damageIsRepaired(String damaged, String repaired) {
        assertThat(TextRepair.repaired(damaged)).isEqualTo(repaired);
    }

    @Test
    void repairedTextPointsToTheDamagedText() {
        String damaged = "He canâ€™t &amp; won\u00adt go";
        TracedText repaired = TextRepair.repaired(TracedText.verbatim(damaged, 0));
        int word = repaired.toString().indexOf("can’t");

        Span raw = repaired.alignment().toOriginal(new Span(word, word + 5));

        assertThat(raw.of(damaged)).isEqualTo("canâ€™t");
        assertThat(repaired).hasToString("He can’t & wont go");
    }
}
