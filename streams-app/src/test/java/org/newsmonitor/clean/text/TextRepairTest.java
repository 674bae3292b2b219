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
            it\u0092s \u0093ok\u0094 \u0096 yes | it’s “ok” – yes
            hal\u0081f\u009d    | half
            it&#146;s &#147;ok&#148; | it’s “ok”
            â€™ Ã¢â‚¬â„¢       | ’ ’
            cafe\u0301 Zu\u0308rich | café Zürich
            x\u0301\u0302 y       | x\u0301\u0302 y
            \ufeffmark           | mark
            right\u200eto\u202eleft\u2066x\u2069 | righttoleftx
            not\ufffea\ufdd0 char | nota char
            \ufffdlost           | lost
            fi\ufe0f             | fi
            plain text           | plain text
            «CAFÉ»               | «CAFÉ»
            R&D; and more        | R&D; and more
            lone \ud800 half     | lone  half
            """)
    void damageIsRepaired(String damaged, String repaired) {
        assertThat(TextRepair.repaired(damaged)).isEqualTo(repaired);
    }

    @Test
    void controlsEndLinesOrGo() {
        assertThat(TextRepair.repaired("a\u2028b\fc\u000bd\r\ne\rf")).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(TextRepair.repaired("wait\u0085 yes")).isEqualTo("wait… yes");
        assertThat(TextRepair.repaired("null\0 bell\u0007 escape\u001b tab\t.")).isEqualTo("null bell escape tab\t.");
    }

    @Test
    void composedLetterPointsToItsParts() {
        String damaged = "a cafe\u0301 there";
        TracedText repaired = TextRepair.repaired(TracedText.verbatim(damaged, 0));
        int accented = repaired.toString().indexOf("\u00e9");

        Span raw = repaired.alignment().toOriginal(new Span(accented, accented + 1));

        assertThat(raw.of(damaged)).isEqualTo("e\u0301");
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
