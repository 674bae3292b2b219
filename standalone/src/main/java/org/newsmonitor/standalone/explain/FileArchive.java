package org.newsmonitor.standalone.explain;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.wire.WireFormats;

/** Articles of a corpus of files, cleaned and tagged when they are asked for. No alerts are kept. */
public final class FileArchive implements ArticleArchive {
    private final Corpus corpus;
    private final Newsroom newsroom;

    public FileArchive(Corpus corpus, Newsroom newsroom) {
        this.corpus = corpus;
        this.newsroom = newsroom;
    }

    @Override
    public Entry find(String id) throws IOException {
        int newest = IntStream.range(0, corpus.size())
                .filter(index -> corpus.id(index).equals(id))
                .max()
                .orElseThrow(() -> new UnknownArticleException(id, "these files", known()));
        RawArticle raw = WireFormats.RAW_ARTICLE.fromWire().apply(corpus.load(newest));
        return read(raw, corpus.eventTime(newest));
    }

    private List<String> known() {
        return IntStream.range(0, corpus.size())
                .mapToObj(corpus::id)
                .distinct()
                .sorted()
                .toList();
    }

    private Entry read(RawArticle raw, Instant eventTime) {
        Cleaned cleaned = newsroom.cleaner().clean(raw, eventTime);
        return cleaned instanceof Rejected rejected
                ? new Refused(rejected)
                : new Kept(newsroom.articleReader().read((CleanArticle) cleaned, 0, eventTime));
    }

    @Override
    public List<Alert> alertsBetween(String id, String otherId) {
        return List.of();
    }
}
