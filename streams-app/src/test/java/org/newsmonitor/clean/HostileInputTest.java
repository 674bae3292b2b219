package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;
import org.newsmonitor.story.Span;

class HostileInputTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        Cleaned cleaned = clean("x".repeat(50_000_000), "text/html");

        assertThat(cleaned).isInstanceOf(Rejected.class);
        assertThat(((Rejected) cleaned).reason()).isEqualTo(RejectionReason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomTextNeverCrashes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[random.nextInt(4_000)];
            random.nextBytes(bytes);
            assertUsable(new String(bytes, StandardCharsets.ISO_8859_1), i % 2 == 0 ? "text/html" : "text/plain");
            assertUsable(randomUnicode(random), i % 2 == 0 ? "text/html" : "text/plain");
        }
    }

    @Test
    void everyFeedFileIsReadAsABody() throws IOException {
        Path feeds = Path.of("..", "..", "shared", "data", "feeds");
        Assumptions.assumeTrue(Files.exists(feeds), "no feeds to try");
        try (Stream<Path> files = Files.walk(feeds)) {
            files.filter(Files::isRegularFile).sorted().forEach(HostileInputTest::assertFileIsUsable);
        }
    }

    private static void assertFileIsUsable(Path file) {
        assertThatCode(() -> {
                    String body = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertUsable(body, "text/html");
                    assertUsable(body, "text/plain");
                })
                .as(file::toString)
                .doesNotThrowAnyException();
    }

    private static String randomUnicode(Random random) {
        StringBuilder text = new StringBuilder();
        String marks = "<>&;/\"'=\n \t|.,:()[]";
        for (int i = 0; i < 1_000; i++) {
            if (random.nextInt(3) == 0) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            } else {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    private static void assertUsable(String body, String contentType) {
        if (clean(body, contentType) instanceof CleanArticle article
                && !article.text().isEmpty()) {
            Span raw = article.alignment().toOriginal(new Span(0, article.text().length()));
            assertThat(raw.end()).isLessThanOrEqualTo(body.length());
        }
    }

    private static Cleaned clean(String body, String contentType) {
        return Cleaner.standard().clean(HostileBodies.article(body, contentType), LATEST);
    }
}
