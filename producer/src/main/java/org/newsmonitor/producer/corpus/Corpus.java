package org.newsmonitor.producer.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsmonitor.avro.RawArticle;

/**
 * The articles of some files and folders, in event time. Scanning keeps a few dozen bytes an article; texts are read
 * when they are published.
 *
 * <p>An article without a date takes the last date stated before it in reading order; when nothing is dated,
 * {@link #UNDATED}. Two articles with one canonical URL are revisions of one article and share the first one's id.
 */
public final class Corpus {
    /** Event time of a corpus that states no date at all: fixed, so that every replay gives the same result. */
    public static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    private final List<Entry> entries;
    private final List<Problem> problems;

    private record Entry(ArticleRef ref, String id, Instant eventTime) {}

    private Corpus(List<Entry> entries, List<Problem> problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** Scans files and, in order of name, folders. A path that does not exist is a problem like any other. */
    public static Corpus scan(List<Path> paths) {
        Findings findings = new Findings();
        FileWalk walk = new FileWalk(findings);
        paths.forEach(walk::scan);
        return new Corpus(inEventTime(findings.articles()), List.copyOf(findings.problems()));
    }

    private static List<Entry> inEventTime(List<ArticleRef> refs) {
        Map<String, String> idOfUrl = new HashMap<>();
        List<Entry> entries = new ArrayList<>(refs.size());
        Instant last = UNDATED;
        for (ArticleRef ref : refs) {
            last = ref.publishedAt() == null ? last : ref.publishedAt();
            String id = ref.url() == null ? ref.id() : idOfUrl.computeIfAbsent(ref.url(), url -> ref.id());
            entries.add(new Entry(ref, id, last));
        }
        entries.sort(Comparator.comparing(Entry::eventTime));
        return entries;
    }

    public int size() {
        return entries.size();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** From the first event time to the last. */
    public Duration span() {
        return entries.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        entries.get(0).eventTime(),
                        entries.get(entries.size() - 1).eventTime());
    }

    /** Id of the article at an index in event-time order; revisions share one. */
    public String id(int index) {
        return entries.get(index).id();
    }

    /** Event time of the article at an index in event-time order. */
    public Instant eventTime(int index) {
        return entries.get(index).eventTime();
    }

    /** Reads the article at an index in event-time order; its place in that order stands in it as its assumed time. */
    public RawArticle load(int index) throws IOException {
        Entry entry = entries.get(index);
        RawArticle article = entry.ref().format().load(entry.ref());
        return RawArticle.newBuilder(article)
                .setId(entry.id())
                .setAssumedAt(entry.eventTime())
                .build();
    }

    /** Walks paths and hands each file to its format. */
    private static final class FileWalk {
        private final List<CorpusFormat> formats =
                List.of(new JsonLinesFormat(), new PlainFileFormat(), new FeedFileFormat());
        private final Findings findings;

        private FileWalk(Findings findings) {
            this.findings = findings;
        }

        private void scan(Path path) {
            try {
                if (Files.isDirectory(path)) {
                    scanFolder(path);
                } else if (!Files.exists(path)) {
                    findings.problem(new Problem(path, 0, "no such file or folder"));
                } else {
                    scanFile(path);
                }
            } catch (IOException e) {
                findings.problem(new Problem(path, 0, "cannot be read: " + e.getMessage()));
            }
        }

        private void scanFolder(Path folder) throws IOException {
            List<Path> files;
            try (Stream<Path> children = Files.walk(folder)) {
                files = children.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                if (formats.stream().anyMatch(format -> format.reads(file))) {
                    scan(file);
                }
            }
        }

        private void scanFile(Path file) throws IOException {
            for (CorpusFormat format : formats) {
                if (format.reads(file)) {
                    format.scan(file, findings);
                    return;
                }
            }
            findings.problem(
                    new Problem(file, 0, "not a kind of file that can be replayed (.jsonl, .txt, .html, .xml)"));
        }
    }
}
