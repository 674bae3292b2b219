package org.newsmonitor.producer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://Example.COM/a/,                         https://example.com/a",
        "https://example.com:443/a#top,                  https://example.com/a",
        "http://example.com:8080/a,                      http://example.com:8080/a",
        "https://example.com/a?utm_source=x&id=7,        https://example.com/a?id=7",
        "https://example.com/a?fbclid=1,                 https://example.com/a",
        "https://example.com/a/../b,                     https://example.com/b",
        "not a url at all,                               not a url at all",
        "mailto:desk@example.com,                        mailto:desk@example.com",
    })
    void spellingsOfOnePageAreOne(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    }
}
