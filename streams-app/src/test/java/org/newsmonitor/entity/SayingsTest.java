package org.newsmonitor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says the last sentence of a text, through which outlet, how firmly, and whether it denies. */
class SayingsTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");

    private final Tagger tagger = Tagger.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The bridge has collapsed, police said.                              | police        | -       | REPORTED | firm   | -
        "We found nothing," Mary Smith said.                                | Mary Smith    | -       | QUOTED   | firm   | -
        "We found nothing," said Mary Smith.                                | Mary Smith    | -       | QUOTED   | firm   | -
        Mary Smith told Reuters that the deal was done.                     | Mary Smith    | Reuters | REPORTED | firm   | -
        Mary Smith said in an interview with the BBC that she would resign. | Mary Smith    | BBC     | REPORTED | firm   | -
        The deal was reportedly signed on Monday.                           | -             | -       | NARRATED | hedged | -
        Two sources said the deal was signed.                               | Two sources   | -       | REPORTED | hedged | -
        Russia denied that its troops had crossed the border.               | Russia        | -       | REPORTED | firm   | denied
        Mary Smith said the report was false.                               | Mary Smith    | -       | REPORTED | firm   | denied
        Mary Smith called the allegations baseless and fabricated.          | -             | -       | NARRATED | firm   | -
        Mary Smith said there was no truth to the claim.                    | Mary Smith    | -       | REPORTED | firm   | denied
        Mary Smith said the alarm was a false alarm.                        | Mary Smith    | -       | REPORTED | firm   | -
        Mary Smith said they did not find the plane.                        | Mary Smith    | -       | REPORTED | firm   | -
        Mary Smith did not deny that they met.                              | Mary Smith    | -       | REPORTED | firm   | -
        John Kelly met Mary Smith. She said the talks went well.            | Mary Smith    | -       | REPORTED | firm   | -
        Foreign Minister Sergei Lavrov flew in. The minister said he was tired. | Sergei Lavrov | -   | REPORTED | firm   | -
        According to the Interior Ministry, 12 people died.                 | Interior Ministry | -   | REPORTED | firm   | -
        """)
    void readsWhoSaysItAndHow(
            String text, String speaker, String outlet, String attribution, String firmness, String denial) {
        List<Saying> sayings = tagger.tag(text, PUBLISHED).sayings();
        Saying last = sayings.get(sayings.size() - 1);

        assertThat(List.of(
                        orDash(last.speaker()),
                        orDash(last.outlet()),
                        last.attribution().name(),
                        last.hedged() ? "hedged" : "firm",
                        last.denied() ? "denied" : "-"))
                .containsExactly(speaker, outlet, attribution, firmness, denial);
    }

    /** The same of many more texts. */
    @ParameterizedTest
    @CsvFileSource(resources = "sayings.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 400)
    void readsWhoSaysItAndHowInManyTexts(
            String text, String speaker, String outlet, String attribution, String firmness, String denial) {
        readsWhoSaysItAndHow(text, speaker, outlet, attribution, firmness, denial);
    }

    private static String orDash(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "-" : text;
    }
}
