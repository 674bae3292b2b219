package org.newsmonitor.alert;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsmonitor.story.Statement;

/** How a statement is named in a sentence. */
final class Wording {
    private static final int LONGEST_QUOTE = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^[\"“]([^\"“”]*)[\"”]$");

    private Wording() {}

    private static String outlet(Statement statement) {
        return statement.source() == null ? "article " + statement.articleId() : statement.source();
    }

    /** The speaker with the outlet, else the outlet, else the article; and when it came out. */
    static String who(Statement statement) {
        return statement.speaker() == null
                ? report(statement)
                : statement.speaker() + " (" + outlet(statement) + ", " + TIME.format(statement.publishedAt()) + ")";
    }

    /** The outlet, else the article; and when it came out. */
    static String report(Statement statement) {
        return outlet(statement) + " (" + TIME.format(statement.publishedAt()) + ")";
    }

    /** The speaker, else the report itself. */
    static String speaker(Statement statement) {
        return statement.speaker() == null ? "the report itself" : statement.speaker();
    }

    /** Verbatim, in quotation marks of its own; cut between words when it is long. */
    static String quote(Statement statement) {
        String text = statement.quote().replaceAll("\\s+", " ").strip();
        text = WHOLLY_QUOTED.matcher(text).replaceFirst("$1");
        if (text.length() > LONGEST_QUOTE) {
            int space = text.lastIndexOf(' ', LONGEST_QUOTE);
            int end = space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE;
            text = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return "“" + text + "”";
    }

    /** Ends a sentence, unless its last quote has done so. */
    static String stop(String text) {
        return text.matches("(?s).*[.?!…][\"”]*”") ? text : text + ".";
    }

    static String sentence(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
