package org.newsmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlainTextGateTest {
    /** The BBC's texts come without boilerplate: whatever is dropped there is a mistake. */
    @Test
    void nothingIsDroppedFromTextsThatAreClean() throws IOException {
        assertThat(PlainTexts.read(PlainTexts.BBC, "body", "id").lines().dropped())
                .isZero();
    }

    @Test
    void mostLinesThatRecurInReportsOfOtherEventsGo() throws IOException {
        PlainTexts texts = PlainTexts.read(PlainTexts.LOCAL_NEWS, "text", "incident_id");

        assertThat(texts.recurring(0).share()).isGreaterThan(0.78);
        assertThat(texts.recurring(1).share()).isGreaterThan(0.78);
    }
}
