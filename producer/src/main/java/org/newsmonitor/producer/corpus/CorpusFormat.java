package org.newsmonitor.producer.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.newsmonitor.avro.RawArticle;

/** One kind of file a corpus is made of. */
interface CorpusFormat {
    /** Whether this format reads a file of that name. */
    boolean reads(Path file);

    /** Finds the articles of a file; what cannot be read becomes a problem and never stops the rest. */
    void scan(Path file, Findings findings) throws IOException;

    /** Reads the article that {@code scan} found. */
    RawArticle load(ArticleRef ref) throws IOException;
}
