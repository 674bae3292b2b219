package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.feed.Opml;
import org.newsmonitor.producer.ingest.Ingest;
import org.newsmonitor.producer.ingest.source.FolderSource;
import org.newsmonitor.producer.ingest.source.LinesSource;
import org.newsmonitor.producer.ingest.source.Source;
import org.newsmonitor.producer.ingest.source.WarcSource;

/** What a user named to be ingested, told apart. */
final class GivenSources {
    /** @param endsWhenRead whether nothing is added to it later */
    private record Local(String id, Source source, boolean endsWhenRead) {}

    private final List<FeedSubscription> feeds = new ArrayList<>();
    private final List<Local> local = new ArrayList<>();
    private final IngestOptions options;
    private final Clock clock;

    private GivenSources(IngestOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    static GivenSources of(List<String> sources, IngestOptions options, Clock clock) {
        options.pacing(); // a mistake is told before anything starts
        GivenSources given = new GivenSources(options, clock);
        sources.forEach(given::add);
        return given;
    }

    private void add(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        if (source.equals("-")) {
            local.add(new Local("stdin:" + options.name(), new LinesSource(System.in), true));
        } else if (lower.startsWith("http://") || lower.startsWith("https://")) {
            feeds.add(FeedList.subscription(source, options.fullText, clock.instant()));
        } else {
            addFile(source, Path.of(source).toAbsolutePath().normalize());
        }
    }

    private void addFile(String source, Path path) {
        if (Files.isDirectory(path)) {
            local.add(new Local(path.toUri().toString(), new FolderSource(path, clock), false));
        } else if (!Files.isRegularFile(path)) {
            throw new UsageException("neither a URL nor a file or folder that exists: " + source);
        } else if (WarcSource.reads(path)) {
            local.add(new Local(path.toUri().toString(), new WarcSource(path), true));
        } else {
            feeds.addAll(opml(source, path));
        }
    }

    private List<FeedSubscription> opml(String source, Path path) {
        try {
            List<FeedSubscription> read =
                    FeedList.read(Opml.read(Files.readAllBytes(path)), options.fullText, clock.instant());
            if (read.isEmpty()) {
                throw new UsageException("no feed is listed in " + source + "; it should be OPML");
            }
            return read;
        } catch (IOException e) {
            throw new UsageException("cannot read " + source + ": " + e.getMessage());
        }
    }

    List<FeedSubscription> feeds() {
        return feeds;
    }

    boolean hasLocal() {
        return !local.isEmpty();
    }

    boolean hasEndless() {
        return local.stream().anyMatch(each -> !each.endsWhenRead());
    }

    /** Starts reading what only this instance can reach; returns the ends of what ends. */
    List<CompletionStage<?>> read(Ingest ingest) {
        List<CompletionStage<?>> ends = new ArrayList<>();
        local.forEach(each -> ends.add(ingest.read(each.id(), each.source(), each.endsWhenRead())));
        return ends;
    }
}
