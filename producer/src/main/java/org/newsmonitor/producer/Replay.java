package org.newsmonitor.producer;

import java.io.IOException;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.Corpus;

/** Publishes a corpus in event time. */
public final class Replay {
    /** Told of every article just before Kafka gets it. */
    @FunctionalInterface
    public interface Progress {
        /** @param count articles handed over so far, this one included */
        void publishing(int count, RawArticle article);
    }

    private final Corpus corpus;
    private final RawArticlePublisher publisher;
    private final Pace pace;

    public Replay(Corpus corpus, RawArticlePublisher publisher, Pace pace) {
        this.corpus = corpus;
        this.publisher = publisher;
        this.pace = pace;
    }

    /**
     * Publishes everything and waits until it is acknowledged.
     *
     * @throws IOException when a file changed or vanished since it was scanned
     * @throws PublishException when Kafka does not take an article
     */
    public void run(Progress progress) throws IOException, InterruptedException {
        for (int i = 0; i < corpus.size(); i++) {
            RawArticle article = corpus.load(i);
            pace.await(corpus.eventTime(i));
            progress.publishing(i + 1, article);
            publisher.publish(article);
        }
        publisher.flush();
    }
}
