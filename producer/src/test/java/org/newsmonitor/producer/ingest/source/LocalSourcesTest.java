package org.newsmonitor.producer.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.schedule.Schedule;

class LocalSourcesTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final FeedState START = Schedule.start("here", TEN_OCLOCK);

    @TempDir
    private Path folder;

    @Test
    void linesAreTakenUntilTheInputEndsAndBadOnesAreLosses() {
        String lines = "{\"body\":\"one\"}\n\nnot json\n{\"title\":\"no body\"}\n{\"body\":\"two\"}";
        Harvest harvest =
                new LinesSource(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))).collect(START);
        assertThat(harvest.articles()).extracting(RawArticle::getBody).containsExactly("one", "two");
        assertThat(harvest.losses()).containsEntry("not a raw article", 2L);
        assertThat(harvest.isMore()).isFalse();
    }

    @Test
    void fileIsReadOnceItHasRestedAndAgainWhenItChanged() throws IOException {
        FolderSource source = new FolderSource(folder, Clock.fixed(TEN_OCLOCK, ZoneOffset.UTC));
        write("a.txt", "The first report.", TEN_OCLOCK.minusSeconds(60));
        write("b.txt", "Still being written.", TEN_OCLOCK);
        assertThat(source.collect(START).articles()).hasSize(1);
        assertThat(source.collect(START).articles()).isEmpty();
        write("a.txt", "The first report, corrected.", TEN_OCLOCK.minusSeconds(30));
        assertThat(source.collect(START).articles())
                .extracting(RawArticle::getBody)
                .containsExactly("The first report, corrected.");
    }

    @Test
    void folderThatIsGoneIsAFailure() {
        FolderSource source = new FolderSource(folder.resolve("gone"), Clock.fixed(TEN_OCLOCK, ZoneOffset.UTC));
        assertThat(source.collect(START).articles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void archiveGoesOnWhereItWasLeft(boolean zipped) throws IOException {
        Path archive = folder.resolve(zipped ? "news.warc.gz" : "news.warc");
        Files.write(archive, archive(250, zipped));
        FeedState state = START;
        List<String> ids = new ArrayList<>();
        Harvest harvest;
        do {
            harvest = new WarcSource(archive).collect(state); // a new process each time
            harvest.articles().forEach(article -> ids.add(article.getId()));
            state = harvest.cursor();
        } while (harvest.isMore());
        assertThat(ids).hasSize(250).doesNotHaveDuplicates().contains("https://site.example/249");
        assertThat(new WarcSource(archive).collect(state).articles()).isEmpty();
    }

    @Test
    void damagedArchiveIsTakenAsFarAsItGoes() throws IOException {
        byte[] whole = archive(20, true);
        Path archive = folder.resolve("cut.warc.gz");
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length - 100));
        Harvest harvest = new WarcSource(archive).collect(START);
        assertThat(harvest.articles()).hasSizeBetween(18, 20);
        assertThat(harvest.isMore()).isFalse();
    }

    private void write(String name, String text, Instant changed) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private static byte[] archive(int pages, boolean zipped) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int page = 0; page < pages; page++) {
            byte[] record = record(page).getBytes(StandardCharsets.UTF_8);
            if (zipped) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(archive)) {
                    gzip.write(record);
                }
            } else {
                archive.write(record);
            }
        }
        return archive.toByteArray();
    }

    private static String record(int page) {
        String body = "<html><body><p>Report " + page + "</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(java.util.Locale.ROOT, "%012d", page)
                + ">\r\nWARC-Date: 2026-03-04T10:00:00Z\r\nWARC-Target-URI: https://site.example/" + page
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
