package org.newsmonitor.producer.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Trouble;

/**
 * A folder that files are dropped into, of any kind that can be replayed. A file is read once it has rested, and again
 * when it has changed. What was read is remembered while the program runs; after a restart all files are looked at again,
 * and the second hop knows their articles.
 */
public final class FolderSource implements Source {
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int ARTICLES_A_TIME = 500;

    /** A file as it stood. */
    private record Version(Path file, long size, Instant changed) {}

    private final Path folder;
    private final Clock clock;
    private final Map<Path, Integer> read = new HashMap<>();
    private final Deque<Version> waiting = new ArrayDeque<>();
    private @Nullable Corpus current;
    private int position;

    public FolderSource(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Harvest collect(FeedState state) {
        List<RawArticle> articles = new ArrayList<>();
        Map<String, Long> losses = new HashMap<>();
        try {
            if (waiting.isEmpty()) {
                waiting.addAll(newFiles());
            }
            while (articles.size() < ARTICLES_A_TIME && open(losses)) {
                takeOne(articles, losses);
            }
            boolean isMore = articles.size() >= ARTICLES_A_TIME;
            return new Harvest(state, new Outcome.Read(List.of(), Duration.ZERO), articles, losses, isMore);
        } catch (IOException e) {
            return Harvest.failed(state, Trouble.SERVER, folder + ": " + e.getMessage());
        }
    }

    /** Whether there is an article to be taken; goes to the next new file when one is read. */
    private boolean open(Map<String, Long> losses) {
        while (current == null || position >= current.size()) {
            Version next = waiting.poll();
            if (next == null) {
                current = null;
                return false;
            }
            read.put(next.file(), fingerprint(next));
            Corpus corpus = Corpus.scan(List.of(next.file()));
            if (!corpus.problems().isEmpty()) {
                losses.merge("unreadable", (long) corpus.problems().size(), Long::sum);
            }
            current = corpus;
            position = 0;
        }
        return true;
    }

    private void takeOne(List<RawArticle> articles, Map<String, Long> losses) {
        Corpus corpus = current;
        if (corpus == null) {
            return;
        }
        try {
            articles.add(corpus.load(position++));
        } catch (IOException e) {
            losses.merge("changed while it was read", 1L, Long::sum);
        }
    }

    private List<Version> newFiles() throws IOException {
        Instant rested = clock.instant().minus(REST);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(FolderSource::version)
                    .filter(Objects::nonNull)
                    .filter(version -> version.changed().isBefore(rested))
                    .filter(version -> !Integer.valueOf(fingerprint(version)).equals(read.get(version.file())))
                    .sorted(Comparator.comparing(Version::changed).thenComparing(Version::file))
                    .toList();
        }
    }

    private static @Nullable Version version(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Version(
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant())
                    : null;
        } catch (IOException e) { // gone again
            return null;
        }
    }

    private static int fingerprint(Version version) {
        return Long.hashCode(version.size()) * 31 + version.changed().hashCode();
    }
}
