package org.newsmonitor.producer.feed.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The feed files beside the project; tests that ask for them are skipped where they are not. */
final class FeedFiles {
    private FeedFiles() {}

    static List<MeasuredFile> read() {
        Path folder = folder();
        return Stream.concat(
                        GofeedFiles.in(folder.resolve("gofeed")).stream(),
                        RomeFiles.in(folder.resolve("rome")).stream())
                .toList();
    }

    /** All markup files, those without an expectation too: lists of feeds, settings of logging, pages. */
    static List<Path> markup() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().matches(".*\\.(xml|rss)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String data = System.getenv("NEWSMONITOR_DATA");
        Path folder = (data == null ? Path.of("..", "..", "shared", "data") : Path.of(data)).resolve("feeds");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "not measured, since there is no " + folder);
        return folder;
    }
}
