package org.newsmonitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "😀",
                "a😀b",
                "😀😀 two",
                "tail 👩‍🚒",
                "lone \uD83D half",
                "\uDE00\uD83D",
                "é 😀 ü 𝒳 end"
            })
    void everyOffsetIsTheOneTheTextCounts(String text) {
        CodePoints offsets = CodePoints.of(text);
        for (int codePoints = 0; codePoints <= text.codePointCount(0, text.length()); codePoints++) {
            int chars = text.offsetByCodePoints(0, codePoints);
            assertThat(offsets.toChars(codePoints)).isEqualTo(chars);
            assertThat(offsets.fromChars(chars)).isEqualTo(codePoints);
        }
    }
}
