package org.newsmonitor.producer.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.CanonicalUrl;
import org.newsmonitor.producer.corpus.FileText;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Trouble;

/**
 * A web archive, plain or gzip: each page that was answered with HTML is an article. The cursor is the offset of the next
 * record, so that a large archive goes on where it was left.
 */
public final class WarcSource implements Source {
    private static final int PAGES_A_TIME = 100;
    private static final int LARGEST_PAGE = 8 * 1024 * 1024;

    private final Path file;

    public WarcSource(Path file) {
        this.file = file;
    }

    public static boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    @Override
    public Harvest collect(FeedState state) {
        List<RawArticle> pages = new ArrayList<>();
        Map<String, Long> losses = new HashMap<>();
        try {
            long size = Files.size(file);
            long next = state.getOffset() < size ? read(state.getOffset(), size, pages, losses) : size;
            FeedState cursor = FeedState.newBuilder(state).setOffset(next).build();
            return new Harvest(cursor, new Outcome.Read(List.of(), Duration.ZERO), pages, losses, next < size);
        } catch (IOException e) {
            return Harvest.failed(state, Trouble.SERVER, file + ": " + e.getMessage());
        }
    }

    /** Returns where the next record begins; a record that cannot be read ends the file, since nothing says where it ends. */
    private long read(long from, long size, List<RawArticle> pages, Map<String, Long> losses) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(from);
            WarcReader reader = new WarcReader(channel);
            reader.setLenient(true);
            while (pages.size() < PAGES_A_TIME) {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    return size;
                }
                take(record.get(), pages, losses);
            }
            reader.next(); // moves behind the last page
            return Math.min(size, reader.position());
        } catch (IOException | RuntimeException e) { // the library throws both for damage
            losses.merge("damaged from here on", 1L, Long::sum);
            return size;
        }
    }

    private static void take(WarcRecord record, List<RawArticle> pages, Map<String, Long> losses) throws IOException {
        if (!(record instanceof WarcResponse response)
                || !response.contentType().toString().contains("http")) {
            return;
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("");
        if (http.status() != 200 || !type.contains("html")) {
            losses.merge("no page", 1L, Long::sum);
            return;
        }
        byte[] body = body(http);
        if (body == null) {
            losses.merge("too large", 1L, Long::sum);
        } else {
            pages.add(page(response, FileText.decode(body, type)));
        }
    }

    private static byte @Nullable [] body(HttpResponse http) throws IOException {
        try (InputStream stream = http.bodyDecoded().stream()) {
            byte[] bytes = stream.readNBytes(LARGEST_PAGE + 1);
            return bytes.length > LARGEST_PAGE ? null : bytes;
        }
    }

    private static RawArticle page(WarcResponse response, String text) {
        String url = response.target();
        return RawArticle.newBuilder()
                .setId(CanonicalUrl.of(url))
                .setUrl(url)
                .setSource(host(url))
                .setFetchedAt(response.date())
                .setContentType("text/html")
                .setBody(text)
                .build();
    }

    private static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
