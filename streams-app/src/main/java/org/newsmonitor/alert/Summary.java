package org.newsmonitor.alert;

import java.util.Locale;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Statement;

/** One sentence on who disputes what with whom, for a reader who has not seen the articles. */
final class Summary {
    private static final String DENIED = "denied";

    private Summary() {}

    static String of(Finding finding) {
        Statement earlier = finding.earlier();
        Statement later = finding.later();
        if (finding.kind() == Kind.DENIAL && DENIED.equals(earlier.value()) != DENIED.equals(later.value())) {
            boolean laterDenies = DENIED.equals(later.value());
            return sentence(who(laterDenies ? later : earlier) + " denies what " + who(laterDenies ? earlier : later)
                    + " says. " + finding.why());
        }
        return sentence(who(later) + " against " + who(earlier) + ". " + finding.why());
    }

    /** The speaker, else the outlet, else the article. */
    private static String who(Statement statement) {
        String outlet = statement.source() == null ? "article " + statement.articleId() : statement.source();
        return statement.speaker() == null ? outlet : statement.speaker() + " (" + outlet + ")";
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
