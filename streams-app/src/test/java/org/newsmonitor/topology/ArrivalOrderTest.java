package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.wire.WireFormats;

/** What stands at the end is a function of what was published, not of the order it came in or how it was spread. */
class ArrivalOrderTest {
    private static final Path SEEDS = Path.of("../seeds");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 4", "4, 4", "5, 4", "6, 8"})
    void storiesAndAlertsAreTheSameBytes(int order, String partitions) {
        List<RawArticle> shuffled = new ArrayList<>(corpus());
        Collections.shuffle(shuffled, new Random(order));
        assertThat(standingAfter(shuffled, partitions)).isEqualTo(standingAfter(corpus(), "4"));
    }

    private static Map<String, String> standingAfter(List<RawArticle> articles, String partitions) {
        Map<String, String> standing = new TreeMap<>();
        try (Monitor monitor = Monitor.open(
                "NEWSMONITOR_PARTITIONS",
                partitions,
                "NEWSMONITOR_GRACE",
                "P3650D",
                "NEWSMONITOR_STORY_RETENTION",
                "P3650D")) {
            articles.forEach(monitor::publish);
            monitor.stories()
                    .forEach((id, story) -> standing.put(
                            "story " + id,
                            WireFormats.STORY.toWire().apply(story).toString()));
            for (Alert alert : monitor.alertRecords()) {
                if (alert.status() == AlertStatus.RETRACTED) {
                    standing.remove("alert " + alert.id());
                } else {
                    standing.put("alert " + alert.id(), bytesOf(alert));
                }
            }
        }
        return standing;
    }

    private static String bytesOf(Alert alert) {
        try {
            return HexFormat.of()
                    .formatHex(WireFormats.ALERT
                            .toWire()
                            .apply(alert)
                            .toByteBuffer()
                            .array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RawArticle> corpus() {
        List<RawArticle> articles = new ArrayList<>(Reports.twoStories());
        Instant at = Instant.parse("2017-07-08T00:00:00Z");
        for (String name : List.of(
                "002_7316f67e348ed508", "001_4a5ab601c460e7f9", "003_9f7f1daf6cc13d32", "000_b5814e5904821b68")) {
            articles.add(Reports.report(name, "", read(SEEDS.resolve(name + ".txt")), at));
            at = at.plus(Duration.ofDays(9));
        }
        return articles;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
