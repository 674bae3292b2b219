package org.newsmonitor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.Mention;

class ReferencesTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");

    private final Tagger tagger = Tagger.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Angela Merkel met Donald Trump. She left early.       | She = Angela Merkel
        Angela Merkel met Donald Trump. He left early.        | He = Donald Trump
        Donald Trump met John Kelly. Later he left.           | nothing
        Mr. Kelly met Ms. Jones. Later he thanked her.        | he = Kelly ; her = Jones
        Mary Smith fell. Police said she broke her arm.       | she = Mary Smith ; her = Mary Smith
        Sarah Sanders, the White House press secretary, spoke. Then the press secretary left. | the White House press secretary = Sarah Sanders ; the press secretary = Sarah Sanders
        Foreign Minister Sergei Lavrov arrived on Monday. The minister said nothing. | The minister = Sergei Lavrov
        Finance Minister John Ray and Health Minister Ann Lee came. The minister spoke. | nothing
        The mayor, Mary Brown, resigned. Residents had sued the mayor. | The mayor = Mary Brown ; the mayor = Mary Brown
        Police came. He was gone.                             | nothing
        """)
    void onlyThePlainIsResolved(String text, String expected) {
        String read = tagger.tag(text, PUBLISHED).references().stream()
                .map(reference -> reference.text() + " = " + reference.canonical())
                .collect(Collectors.joining(" ; "));

        assertThat(read.isEmpty() ? "nothing" : read).isEqualTo(expected);
    }

    /** The last mention of these words stands for whom another mention names, or for nobody who is plain. */
    @ParameterizedTest
    @CsvFileSource(resources = "references.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 400)
    void standsForWhatAReaderTakesItFor(String text, String words, String expected) {
        TaggedText tagged = tagger.tag(text, PUBLISHED);

        assertThat(canonicalOf(tagged, words)).isEqualTo(canonicalOf(tagged, expected));
    }

    private static String canonicalOf(TaggedText tagged, String words) {
        return Stream.concat(tagged.mentions().stream(), tagged.references().stream())
                .filter(mention -> mention.text().endsWith(words))
                .max(Comparator.comparing(Mention::span))
                .map(Mention::canonical)
                .filter(canonical -> !canonical.equals(words) || !words.equals("nobody"))
                .orElse("nobody");
    }
}
