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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.com/a?at_medium=RSS&id=7&ITO=1                          | https://example.com/a?id=7
            https://example.com/a?mtm_source=x&pk_kwd=y&hsa_acc=z                   | https://example.com/a
            https://example.com/story/amp/                                          | https://example.com/story
            https://example.com/amp/story                                           | https://example.com/story
            https://example.com/story.amp.html                                      | https://example.com/story.html
            https://example.com/story?amp=1&id=7                                    | https://example.com/story?id=7
            https://example.com/story?outputType=amp                                | https://example.com/story
            https://amp.example.com/story                                           | https://example.com/story
            https://www.google.com/amp/s/www.example.com/story/amp/                 | https://www.example.com/story
            https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story?a=1 | https://www.example.com/story?a=1
            https://www-example-com.cdn.ampproject.org/v/www.example.com/story      | http://www.example.com/story
            https://example.com/amp                                                 | https://example.com/amp
            https://example.com/camp                                                | https://example.com/camp
            https://example.com/stamp.html                                          | https://example.com/stamp.html
            https://example.com/amplifier?ampere=1                                  | https://example.com/amplifier?ampere=1
            https://amp.com/story                                                   | https://amp.com/story
            """)
    void trackersAndAmpAreStripped(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    }
}
