package org.newsmonitor.producer;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.Corpus;

/** Publishes a corpus in event time. */
public final class Replay {
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
     * @param progress told how many articles were handed to Kafka so far
     * @throws IOException when a file changed or vanished since it was scanned
     * @throws PublishException when Kafka does not take an article
     */
    public void run(IntConsumer progress) throws IOException, InterruptedException {
        for (int i = 0; i < corpus.size(); i++) {
            RawArticle article = corpus.load(i);
            pace.await(corpus.eventTime(i));
            publisher.publish(article);
            progress.accept(i + 1);
        }
        publisher.flush();
    }
}
