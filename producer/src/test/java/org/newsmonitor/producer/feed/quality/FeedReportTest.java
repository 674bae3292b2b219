package org.newsmonitor.producer.feed.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.producer.feed.Feed;
import org.newsmonitor.producer.feed.FeedFormat;
import org.newsmonitor.producer.feed.FeedReader;

/** Writes docs/quality/feeds.md anew. */
@Tag("quality")
class FeedReportTest {
    @Test
    void reportIsWritten() throws IOException {
        List<MeasuredFile> files = FeedFiles.read();
        String report = """
                # Feeds: what is read from other readers' test files

                Written by `mvn -Pquality -pl producer -am test -Dtest=FeedReportTest -Dsurefire.failIfNoSpecifiedTests=false`
                from the data beside the project; nothing here is typed by hand.

                gofeed's files come with gofeed's own expectations; many are broken on purpose. Rome's expectations lie in its
                code, so its files are held against what the JDK's strict XML parser finds in them (titles and links; dates are
                not asked for). A file is met when every title, link and date stated of the feed and its items is; titles are
                compared without markup, dates to the second. Both sets were open while the reader was written.

                | files | reader | files | read | met | share met | missed, in files |
                |---|---|---|---|---|---|---|
                """ + rows(files) + "\n" + formats() + """

                ## With damage
                The same files but JSON Feeds, damaged by rule as servers damage good feeds. The expectations stay the same.

                | damage | reader | files | read | met | share met | missed, in files |
                |---|---|---|---|---|---|---|
                """ + damaged(files);
        Files.createDirectories(Path.of("..", "docs", "quality"));
        Files.writeString(Path.of("..", "docs", "quality", "feeds.md"), report);
    }

    private static String rows(List<MeasuredFile> files) {
        Map<String, List<MeasuredFile>> groups = new TreeMap<>();
        files.forEach(file ->
                groups.computeIfAbsent(file.group(), group -> new ArrayList<>()).add(file));
        groups.put("all", files);
        StringBuilder rows = new StringBuilder();
        groups.forEach((group, members) -> {
            for (Reader reader : Reader.values()) {
                rows.append(Tally.of(reader, members).row(group, reader.title()));
            }
        });
        return rows.toString();
    }

    /** What all the markup files are taken for, those without expectations too. */
    private static String formats() throws IOException {
        Map<FeedFormat, Integer> formats = new TreeMap<>();
        List<Path> all = FeedFiles.markup();
        for (Path file : all) {
            Feed feed = new FeedReader().read(Files.readAllBytes(file), null, null);
            formats.merge(feed.format(), 1, Integer::sum);
        }
        return "All " + all.size() + " markup files, those without expectations too, are taken for: " + formats + "\n";
    }

    private static String damaged(List<MeasuredFile> files) {
        StringBuilder rows = new StringBuilder();
        for (Damage damage : Damage.values()) {
            List<MeasuredFile> broken = files.stream()
                    .filter(file -> file.file().toString().endsWith("xml"))
                    .map(damage::done)
                    .toList();
            for (Reader reader : Reader.values()) {
                rows.append(Tally.of(reader, broken).row(damage.title(), reader.title()));
            }
        }
        return rows.toString();
    }
}
