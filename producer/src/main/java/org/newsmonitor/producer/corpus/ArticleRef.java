package org.newsmonitor.producer.corpus;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.RawArticle;

/**
 * Where one article of a corpus is found, without its text: what sorting a large corpus keeps in memory.
 *
 * @param offset of its first byte in the file
 * @param length in bytes
 * @param index position inside a file that is parsed as a whole, from 0
 * @param publishedAt as the corpus states it
 * @param url canonical, when the corpus states one
 */
record ArticleRef(
        CorpusFormat format,
        Path file,
        long offset,
        int length,
        int index,
        String id,
        @Nullable Instant publishedAt,
        @Nullable String url) {

    static ArticleRef of(CorpusFormat format, Path file, RawArticle article) {
        String url = article.getUrl() == null ? null : CanonicalUrl.of(article.getUrl());
        return new ArticleRef(format, file, 0, 0, 0, article.getId(), article.getPublishedAt(), url);
    }

    ArticleRef at(long newOffset, int newLength) {
        return new ArticleRef(format, file, newOffset, newLength, index, id, publishedAt, url);
    }

    ArticleRef atIndex(int newIndex) {
        return new ArticleRef(format, file, offset, length, newIndex, id, publishedAt, url);
    }
}
