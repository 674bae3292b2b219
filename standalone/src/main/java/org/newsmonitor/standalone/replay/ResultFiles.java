package org.newsmonitor.standalone.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Article;
import org.newsmonitor.avro.Rejected;
import org.newsmonitor.avro.Story;
import org.newsmonitor.console.AlertJson;
import org.newsmonitor.standalone.output.ArticleLine;
import org.newsmonitor.standalone.output.RejectedLine;
import org.newsmonitor.standalone.output.StoryLine;

/** The files a run is asked to write, each JSON Lines, sorted by event time and id so that equal runs give equal bytes. */
public record ResultFiles(
        @Nullable Path articles,
        @Nullable Path stories,
        @Nullable Path alerts,
        @Nullable Path rejected) {

    public void write(RunOutputs outputs) throws IOException {
        write(
                articles,
                outputs.articles().stream()
                        .sorted(Comparator.comparing(Article::getPublishedAt).thenComparing(Article::getId))
                        .map(ArticleLine::of));
        write(
                stories,
                outputs.stories().stream()
                        .sorted(Comparator.comparing(Story::getFirstSeen).thenComparing(Story::getId))
                        .map(StoryLine::of));
        write(
                alerts,
                outputs.alerts().stream()
                        .sorted(Comparator.comparing(Alert::getOpenedAt).thenComparing(Alert::getId))
                        .map(AlertJson::line));
        write(
                rejected,
                outputs.rejected().stream()
                        .sorted(Comparator.comparing(Rejected::getId))
                        .map(RejectedLine::of));
    }

    private static void write(@Nullable Path file, Stream<String> lines) throws IOException {
        if (file == null) {
            return;
        }
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                writer.write(line);
                writer.write('\n');
            }
        }
    }
}
