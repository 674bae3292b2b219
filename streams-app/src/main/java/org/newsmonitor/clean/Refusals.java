package org.newsmonitor.clean;

import java.util.List;
import java.util.Optional;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;

/** Decides whether what is left of an article can be used. */
final class Refusals {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int FEWEST_LETTERS = 40;
    private static final int ENOUGH_TO_JUDGE_LANGUAGE = 200;

    private Refusals() {}

    static Optional<Rejected> of(CleanArticle article, List<Line> lines) {
        if (article.text().isBlank()) {
            return refuse(article, RejectionReason.EMPTY, "no text is left without the boilerplate");
        }
        if (article.text().length() > LONGEST_TEXT) {
            return refuse(article, RejectionReason.TOO_LONG, article.text().length() + " characters");
        }
        if (!article.language().equals("en") && article.text().length() >= ENOUGH_TO_JUDGE_LANGUAGE) {
            return refuse(article, RejectionReason.LANGUAGE, "the text reads like " + article.language());
        }
        if (article.text().codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
                || lines.stream().noneMatch(Line::isProse)) {
            return refuse(article, RejectionReason.STUB, "no sentence is left without the boilerplate");
        }
        return Optional.empty();
    }

    private static Optional<Rejected> refuse(CleanArticle article, RejectionReason reason, String detail) {
        return Optional.of(new Rejected(article.raw(), reason, detail));
    }
}
