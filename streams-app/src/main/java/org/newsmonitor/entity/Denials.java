package org.newsmonitor.entity;

import java.util.Set;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/**
 * Finds words by which a speaker denies what others say: "the report is false", "there is no truth to it", "baseless
 * accusations". A "false alarm" and what merely "did not" happen deny nobody.
 */
final class Denials {
    private static final PhraseTable<Boolean> PHRASES = SpeechWords.phrases("denials.txt");
    private static final Set<String> VERDICTS = Set.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "fabricated",
            "fake",
            "incorrect",
            "inaccurate",
            "wrong",
            "invented");
    private static final Set<String> REPORTS = Set.of(
            "report",
            "reports",
            "claim",
            "claims",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "charge",
            "charges",
            "story",
            "stories",
            "account",
            "accounts",
            "assertion",
            "assertions",
            "statement",
            "statements",
            "suggestion",
            "suggestions",
            "narrative");
    private static final Set<String> JUDGING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "as",
            "be",
            "been",
            "simply",
            "totally",
            "completely",
            "entirely",
            "utterly",
            "absolutely",
            "just",
            "plainly",
            "categorically",
            "flatly",
            "'s",
            "and",
            "reports",
            "report",
            "it",
            "that",
            "them",
            "factually",
            "wholly",
            "patently");

    private Denials() {}

    static boolean holds(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            PhraseTable.Match<Boolean> match = PHRASES.longestAt(tokens, i);
            if ((match != null && match.end() <= to) || (isVerdict(tokens, i) && !tokens.is(i - 1, "not"))) {
                return true;
            }
        }
        return false;
    }

    /** A verdict stands after "is", "as" and the like with nothing to qualify, or qualifies a report. */
    private static boolean isVerdict(Tokens tokens, int at) {
        if (!VERDICTS.contains(tokens.lower(at))) {
            return false;
        }
        boolean ends = !tokens.has(at + 1) || !tokens.get(at + 1).isWord() || tokens.is(at + 1, "and");
        return REPORTS.contains(tokens.lower(at + 1)) || (ends && JUDGING.contains(tokens.lower(at - 1)));
    }
}
