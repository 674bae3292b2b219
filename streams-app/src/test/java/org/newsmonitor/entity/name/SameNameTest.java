package org.newsmonitor.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.EntityType;

class SameNameTest {
    @ParameterizedTest
    @CsvSource({
        "PERSON, Donald Trump, Trump, true",
        "PERSON, Donald J. Trump, Donald Trump, true",
        "PERSON, Donald Trump, Donald, false",
        "PERSON, Donald Trump, Melania Trump, false",
        "ORGANIZATION, Federal Aviation Administration, FAA, true",
        "ORGANIZATION, Acme Inc., Acme, true",
        "ORGANIZATION, Bank of England, Bank, false",
        "ORGANIZATION, Manchester United, United, false",
        "ORGANIZATION, Goldman Sachs Group Inc., Goldman Sachs, true",
        "ORGANIZATION, Department of Energy, Energy Department, true",
        "LOCATION, New York, York, false",
        "LOCATION, Paris, PARIS, true"
    })
    void shortFormsOfOneNameAreOneEntityAcrossArticles(EntityType type, String one, String other, boolean same) {
        assertThat(SameName.holds(type, one, other)).isEqualTo(same);
        assertThat(SameName.holds(type, other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Trump, Donald Trump", "Donald Trump, Trump"})
    void theFullerNameSpeaksForBoth(String one, String other) {
        assertThat(SameName.fuller(one, other)).isEqualTo("Donald Trump");
    }
}
