package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.clean.copies.SentenceDiff;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Changes;

/**
 * What is remembered of an article to know its repeats and revisions.
 *
 * @param seenAt log time of the last record with this id
 * @param topicKeys where this revision was filed
 * @param sentences what the next revision is compared with: those of the first 100,000 characters
 */
public record Version(
        int revision, String contentHash, Instant seenAt, List<String> topicKeys, List<String> sentences) {
    private static final int MOST_CHARACTERS = 100_000;

    public Version {
        topicKeys = List.copyOf(topicKeys);
        sentences = List.copyOf(sentences);
    }

    public static Version of(Article article, Instant seenAt) {
        return new Version(article.revision(), article.contentHash(), seenAt, article.topicKeys(), compared(article));
    }

    public Version seenAgain(Instant at) {
        return new Version(revision, contentHash, at, topicKeys, sentences);
    }

    /** What the next revision changed; unknown when this version was filed before sentences were. */
    public @Nullable Changes changesIn(Article next) {
        return sentences.isEmpty() ? null : SentenceDiff.between(sentences, compared(next));
    }

    private static List<String> compared(Article article) {
        List<String> sentences = new ArrayList<>();
        int characters = 0;
        for (String sentence : article.sentenceTexts()) {
            characters += sentence.length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            sentences.add(sentence);
        }
        return sentences;
    }
}
