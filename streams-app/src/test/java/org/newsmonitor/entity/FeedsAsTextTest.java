package org.newsmonitor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.quality.SharedData;
import org.newsmonitor.story.Mention;

/** Every file of the feed collections, broken ones too, as a text to tag. */
@Tag("quality")
class FeedsAsTextTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");

    @Test
    void noFeedFileCrashesTagging() throws IOException {
        for (Path file : files()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            TaggedText tagged = Tagger.standard().tag(text, PUBLISHED);

            assertThat(tagged.mentions()).as(file.toString()).allMatch(mention -> holds(text, mention));
            assertThat(tagged.sayings()).hasSameSizeAs(tagged.sentences());
        }
    }

    private static boolean holds(String text, Mention mention) {
        return mention.text().equals(mention.span().of(text));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SharedData.require("feeds"))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
