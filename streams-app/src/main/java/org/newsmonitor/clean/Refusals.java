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
    private static final int FEWEST_OF_A_LIST = 8;
    private static final int MOST_SENTENCES_OF_A_LIST = 3;
    private static final int FEWEST_LETTERS = 40;
    private static final int ENOUGH_TO_JUDGE_LANGUAGE = 200;

    private Refusals() {}

    static Optional<Rejected> of(CleanArticle article, Reading reading) {
        if (reading.instead() == RejectionReason.TOO_LONG) {
            return refuse(article, RejectionReason.TOO_LONG, "the page shows more text than is read");
        }
        Optional<RejectionReason> wall =
                Walls.before(article.text(), article.raw().body());
        if (wall.isPresent()) {
            return refuse(article, wall.get(), "the page shows this instead of an article");
        }
        if (reading.instead() == RejectionReason.LISTING) {
            return refuse(article, RejectionReason.LISTING, "headlines that lead to other pages make up the text");
        }
        if (article.text().isBlank()) {
            return refuse(article, RejectionReason.EMPTY, "no text is left without the boilerplate");
        }
        if (article.text().length() > LONGEST_TEXT) {
            return refuse(article, RejectionReason.TOO_LONG, article.text().length() + " characters");
        }
        if (!article.language().equals("en") && article.text().length() >= ENOUGH_TO_JUDGE_LANGUAGE) {
            return refuse(article, RejectionReason.LANGUAGE, "the text reads like " + article.language());
        }
        return withoutSentences(article, reading.lines());
    }

    private static Optional<Rejected> withoutSentences(CleanArticle article, List<Line> lines) {
        long prose = lines.stream().filter(Line::isProse).count();
        if (lines.size() >= FEWEST_OF_A_LIST && prose <= MOST_SENTENCES_OF_A_LIST && prose * 5 < lines.size()) {
            return refuse(article, RejectionReason.LISTING, lines.size() + " lines, hardly a sentence among them");
        }
        long letters = article.text().codePoints().filter(Character::isLetter).count();
        return letters < FEWEST_LETTERS || prose == 0
                ? refuse(article, RejectionReason.STUB, "no sentence is left without the boilerplate")
                : Optional.empty();
    }

    private static Optional<Rejected> refuse(CleanArticle article, RejectionReason reason, String detail) {
        return Optional.of(new Rejected(article.raw(), reason, detail));
    }
}
