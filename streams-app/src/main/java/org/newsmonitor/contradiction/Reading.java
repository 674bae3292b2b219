package org.newsmonitor.contradiction;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.DateQuality;

/**
 * A claim read for comparison.
 *
 * @param marks kinds of wording found: update, correction, old, total
 * @param telling what its clauses speak of
 * @param names the names among that, lower case
 * @param everything the whole article, title first, lower case; one string for all its readings
 */
record Reading(
        Article article,
        Claim claim,
        List<Phrase> phrases,
        List<Amount> amounts,
        Set<String> marks,
        Set<String> telling,
        Set<String> names,
        String everything) {
    static Reading of(Source source, List<Phrase> phrases, List<Amount> amounts, Set<String> marks) {
        Set<String> telling = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            telling.addAll(phrase.telling());
            names.addAll(phrase.names());
        }
        return new Reading(
                source.article(),
                source.claim(),
                List.copyOf(phrases),
                List.copyOf(amounts),
                marks,
                telling,
                names,
                source.everything());
    }

    /** Where a reading comes from. */
    record Source(Article article, Claim claim, String everything) {}

    boolean has(String mark) {
        return marks.contains(mark);
    }

    /** What both speak of. */
    Set<String> shared(Reading other) {
        Set<String> shared = new LinkedHashSet<>(telling);
        shared.retainAll(other.telling);
        return shared;
    }

    /** Whether they have a word in common at all: cheap, and false for most pairs. */
    boolean touches(Reading other) {
        return !Collections.disjoint(telling, other.telling);
    }

    /** Whether only the order of arrival says when it came out. */
    boolean undated() {
        return article.dateQuality() == DateQuality.INFERRED;
    }

    /** Whether its source says when it came out: only then does "last week" tell a date. */
    boolean isDated() {
        return article.dateQuality() == DateQuality.AS_STATED;
    }

    /** When it came out, in UTC. */
    LocalDateTime out() {
        return LocalDateTime.ofInstant(article.publishedAt(), ZoneOffset.UTC);
    }

    /** Whether the later one came out less than this after it. */
    boolean isFollowedWithin(Duration time, Reading later) {
        return Duration.between(article.publishedAt(), later.article().publishedAt())
                        .compareTo(time)
                < 0;
    }

    /** Who vouches for it: the speaker, else the outlet. */
    String voice() {
        if (claim.speaker() != null) {
            return claim.speaker();
        }
        return article.source() != null ? article.source() : article.id();
    }
}
