package org.newsmonitor.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainmentTest {
    private static final Containment CONTAINMENT = new Containment();

    @ParameterizedTest
    @CsvSource({"Genoa, Marseille", "Spain, Portugal", "Málaga, Portugal", "Ohio, Iowa", "Lenzburg, Tarnby"})
    void placesWithNoSpotInCommonAreApart(String one, String other) {
        assertThat(CONTAINMENT.apart(one, other)).isTrue();
        assertThat(CONTAINMENT.apart(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Málaga, Spain",
        "Cleveland, Ohio",
        "Denver, United States",
        "Ohio, United States",
        "Tarnby, Denmark",
        "Paris, Europe",
        "Kyiv, Kyiv Region",
        "Elm Street, Tarnby"
    })
    void aPlaceMayLieInTheOther(String one, String other) {
        assertThat(CONTAINMENT.apart(one, other)).isFalse();
        assertThat(CONTAINMENT.apart(other, one)).isFalse();
    }
}
