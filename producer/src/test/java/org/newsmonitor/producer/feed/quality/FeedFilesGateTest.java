package org.newsmonitor.producer.feed.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedFilesGateTest {
    /** One file in a hundred may be argued about; what is lost beyond that was lost by a change. */
    private static final double FLOOR = 0.99;

    @Test
    void theFilesOfOtherReadersAreReadAsTheyExpect() {
        List<MeasuredFile> files = FeedFiles.read();

        Tally own = Tally.of(Reader.NEWSMONITOR, files);

        assertThat(own.read()).isEqualTo(files.size());
        assertThat(own.share()).as(own.toString()).isGreaterThanOrEqualTo(FLOOR);
    }
}
