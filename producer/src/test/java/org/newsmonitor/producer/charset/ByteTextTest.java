package org.newsmonitor.producer.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of encodings as they come: bytes, what is said of them, and the text a reader would see. */
class ByteTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # bytes                            | declared       | text     | problems
            63 61 66 C3 A9                     | -              | café     | 0
            63 61 66 C3 A9                     | utf-8          | café     | 0
            63 61 66 C3 A9                     | iso-8859-1     | café     | 1
            63 61 66 C3 A9                     | utf-16         | café     | 0
            63 61 66 E9                        | -              | café     | 1
            63 61 66 E9                        | iso-8859-1     | café     | 0
            63 61 66 E9                        | utf-8          | café     | 1
            63 61 66 E9                        | nonsense-9     | café     | 1
            69 74 92 73                        | iso-8859-1     | it’s     | 0
            69 74 92 73                        | us-ascii       | it’s     | 0
            93 6F 6B 94 20 C3 A9               | utf-8          | “ok” é   | 1
            F8                                 | windows-1250   | ř        | 0
            CF F0 E8 E2 E5 F2                  | windows-1251   | Привет   | 0
            93 FA 96 7B                        | shift_jis      | 日本       | 0
            1B 24 42 46 7C 4B 5C 1B 28 42      | iso-2022-jp    | 日本       | 0
            EF BB BF 63 61 66 C3 A9            | windows-1252   | café     | 1
            FF FE 63 00 E9 00                  | utf-8          | cé       | 0
            FE FF 00 63 00 E9                  | -              | cé       | 0
            3C 00 61 00 3E 00                  | utf-8          | <a>      | 0
            00 3C 00 61 00 3E                  | -              | <a>      | 0
            FF FE 00 00 63 00 00 00            | -              | c        | 0
            C3                                 | utf-8          | Ã        | 1
            F0 9F 98 80                        | -              | 😀        | 0
            ED A0 80                           | utf-8          | í €      | 1
            """)
    void bytesAreReadAsWhatTheyAre(String hex, String declared, String text, int problems) {
        List<String> told = new ArrayList<>();
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex.strip());

        String decoded = ByteText.decode(
                bytes,
                declared == null ? null : Charsets.named(declared).orElse(null),
                (problem, detail) -> told.add(problem + ": " + detail));

        assertThat(decoded.replace('\u00a0', ' ')).isEqualTo(text);
        assertThat(told).hasSize(problems);
    }

    @Test
    void anyBytesAreSomeText() {
        Random chance = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[chance.nextInt(40)];
            chance.nextBytes(bytes);
            String name = List.of("utf-8", "shift_jis", "iso-2022-jp", "big5", "utf-16", "windows-1252")
                    .get(i % 6);

            assertThat(ByteText.decode(bytes, Charsets.named(name).orElse(null), (problem, detail) -> {}))
                    .isNotNull();
        }
    }
}
