package org.newsmonitor.alert;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.newsmonitor.story.Statement;

/**
 * Who speaks for himself: a syndicated copy repeats its original, an outlet is one source however often it reports, and so
 * is a speaker however many outlets quote him.
 */
final class Voices {
    private final UnaryOperator<String> originalOf;

    /** @param originalOf the article of which an article is a copy; itself when it is none */
    Voices(UnaryOperator<String> originalOf) {
        this.originalOf = originalOf;
    }

    /** The speaker, else the outlet; equal for equal voices. */
    static String of(Statement statement) {
        return statement.speaker() == null
                ? "outlet " + outlet(statement)
                : "speaker " + statement.speaker().toLowerCase(Locale.ROOT);
    }

    private static String outlet(Statement statement) {
        if (statement.source() != null) {
            return statement.source().toLowerCase(Locale.ROOT);
        }
        return statement.url() == null ? statement.articleId() : host(statement.url(), statement.articleId());
    }

    private static String host(String url, String otherwise) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getHost(), otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** @param statements in order of event time, so that the same of them count whatever order they came in */
    int independent(List<Statement> statements) {
        return independent(statements, List.of());
    }

    /** How many say it who are independent of each other and of those who have {@code spoken}. */
    int independent(List<Statement> statements, List<Statement> spoken) {
        Set<String> heard = new HashSet<>();
        spoken.forEach(statement -> heard.addAll(marks(statement)));
        int count = 0;
        for (Statement statement : statements) {
            List<String> marks = marks(statement);
            if (marks.stream().noneMatch(heard::contains)) {
                count++;
            }
            heard.addAll(marks);
        }
        return count;
    }

    private List<String> marks(Statement statement) {
        return List.of(
                "article " + originalOf.apply(statement.articleId()), "outlet " + outlet(statement), of(statement));
    }
}
