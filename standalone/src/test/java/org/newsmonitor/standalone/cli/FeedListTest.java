package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.feed.Opml;

class FeedListTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    @Test
    void whatIsExportedIsImportedTheSame() {
        FeedSubscription plain = FeedList.subscription("https://a.example/feed", false, TEN_OCLOCK);
        FeedSubscription set = FeedSubscription.newBuilder(
                        FeedList.subscription("https://b.example/feed", true, TEN_OCLOCK))
                .setTitle("The B & C")
                .setFolder("World/Europe")
                .setMinIntervalMillis(600_000L)
                .setMaxIntervalMillis(7_200_000L)
                .build();
        String opml = FeedList.opml(List.of(plain, set)).write();
        assertThat(read(opml)).containsExactlyInAnyOrder(plain, set);
    }

    @Test
    void settingThatCannotBeMeantIsTold() {
        String opml = "<opml xmlns:newsmonitor=\"https://newsmonitor.org/opml\"><body>"
                + "<outline xmlUrl=\"https://a.example/feed\" newsmonitor:mininterval=\"soon\"/></body></opml>";
        assertThatThrownBy(() -> read(opml))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("mininterval")
                .hasMessageContaining("soon");
    }

    private static List<FeedSubscription> read(String opml) {
        return FeedList.read(Opml.read(opml.getBytes(StandardCharsets.UTF_8)), false, TEN_OCLOCK);
    }
}
