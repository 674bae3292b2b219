package org.newsmonitor.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.value.Values;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

class CanonicalValueTest {
    static Stream<Quantity> quantities() {
        double most = Double.POSITIVE_INFINITY;
        return Stream.of(
                Quantity.exactly(12, ""),
                Quantity.exactly(-3.5, "USD"),
                new Quantity(12, most, false, ""),
                new Quantity(-most, 12, false, "%"),
                new Quantity(10, 12, true, "s"),
                new Quantity(0.1, 1e15, false, "km/h"));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void quantityIsReadBackAsItWas(Quantity quantity) {
        assertThat(CanonicalValue.read(EntityType.NUMBER, quantity.canonical())).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01T00:00, 2019-01-01T00:00",
        "2018-11, 2018-11-01T00:00, 2018-12-01T00:00",
        "~2018-11-30, 2018-11-30T00:00, 2018-12-01T00:00",
        "2018-11-30T15, 2018-11-30T15:00, 2018-11-30T16:00",
        "2018-11-30T15:00, 2018-11-30T15:00, 2018-11-30T15:01",
        "2018-11-28/2018-11-30, 2018-11-28T00:00, 2018-12-01T00:00",
        "2018-11/2019, 2018-11-01T00:00, 2020-01-01T00:00",
        "~2018-11-30T06:00/2018-11-30T12:00, 2018-11-30T06:00, 2018-11-30T12:00"
    })
    void periodIsReadFromItsCanonicalForm(String canonical, LocalDateTime from, LocalDateTime to) {
        var period = CanonicalValue.period(canonical);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/newsmonitor/entity/value/expressions.txt",
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 400)
    void whatTaggingReadsIsReadBackAsItWas(String expression) {
        for (Mention mention : new Values().find(Tokens.of(expression), Instant.parse("2026-03-04T09:15:00Z"))) {
            String canonical = Objects.requireNonNull(mention.value()).canonical();
            assertThat(CanonicalValue.read(mention.type(), canonical)).isEqualTo(mention.value());
        }
    }

    @Test
    void formThatIsNoneOfOursIsNoValue() {
        assertThat(CanonicalValue.read(EntityType.DATE, "soon")).isNull();
        assertThat(CanonicalValue.read(EntityType.MONEY, "a lot")).isNull();
    }
}
