package org.newsmonitor.claim.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what is said from who says it: "…, police said on Monday", "The union said that …", "according to …".
 *
 * @param content the words of what is said
 * @param aside the words that say who says it, and when
 * @param deniedUntil what is said before this offset in the text the speaker denies; 0 when he denies nothing
 */
public record Voice(List<Word> content, List<Word> aside, int deniedUntil) {
    /** A sentence says something in at least this many words. */
    private static final int LEAST_SAID = 3;

    private static final int NEAR = 5;
    /** "SACRAMENTO, Calif. (AP) -": words before the agency, at most. */
    private static final int DATELINE = 8;

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> STOPS = Set.of(",", ";", "?", "!");
    private static final Set<String> NOT_A_NAME = Set.of("ADP", "SCONJ", "CCONJ", "ADV", "NUM", "PART");

    public static Voice of(List<Word> words) {
        BitSet aside = new BitSet(words.size());
        int deniedUntil = 0;
        markAgency(words, aside);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (SpeechVerbs.says(words, i)) {
                boolean leads = mark(words, i, aside);
                if (leads && SpeechVerbs.denies(word)) {
                    deniedUntil = Integer.MAX_VALUE;
                } else if (leads && deniedUntil > 0) {
                    deniedUntil = Math.min(deniedUntil, word.span().start());
                }
            } else if (word.lower().equals("according")) {
                aside.set(i, tail(words, i));
            }
        }
        return split(words, aside, deniedUntil);
    }

    /** Whether the speaker denies what a word belongs to: "denied the claim and said it had paid" does not deny the second half. */
    public boolean denies(Word word) {
        return word.span().start() < deniedUntil;
    }

    /** "LONDON (AP) - …": who sent the report is no part of what it says. */
    private static void markAgency(List<Word> words, BitSet aside) {
        for (int i = 0; i < Math.min(words.size(), DATELINE); i++) {
            for (int end = i + 2;
                    words.get(i).lower().equals("(") && end < Math.min(words.size() - 1, i + NEAR);
                    end++) {
                if (words.get(end).lower().equals(")")
                        && DASHES.contains(words.get(end + 1).lower())) {
                    aside.set(0, end + 2);
                    return;
                }
            }
        }
    }

    /** Marks the words that belong to a saying verb; true when they lead the sentence. */
    private static boolean mark(List<Word> words, int verb, BitSet aside) {
        int left = verb - 1;
        while (left >= 0 && !ends(words.get(left))) {
            left--;
        }
        if (left < 0 && closes(words, verb)) {
            return markTrailing(words, verb, aside);
        }
        if (left < 0 || (words.get(left).is("PUNCT") && left == 0)) {
            aside.set(0, afterLead(words, verb));
            return true;
        }
        int start = speakerStart(words, left, verb);
        if (start >= 0) {
            aside.set(start, tail(words, verb));
            return false;
        }
        String before = words.get(verb - 1).lower();
        if (before.equals("and")
                || before.equals("but")
                || words.get(left).is("SCONJ")
                || words.get(left).isVerb()) {
            aside.set(before.equals("and") || before.equals("but") ? verb - 1 : left + 1, afterLead(words, verb));
            return true;
        }
        return false;
    }

    /** "…, the operator said." with nothing behind it, even where no verb was recognised before it. */
    private static boolean closes(List<Word> words, int verb) {
        List<Word> rest = words.subList(verb + 1, words.size());
        boolean last = rest.size() <= NEAR
                && rest.stream()
                        .noneMatch(word ->
                                word.isVerb() || word.is("AUX") || word.lower().equals("that"));
        return last && speakerStart(words, -1, verb) >= LEAST_SAID;
    }

    private static boolean markTrailing(List<Word> words, int verb, BitSet aside) {
        aside.set(speakerStart(words, -1, verb), words.size());
        return false;
    }

    /** The comma the speaker's name follows, appositions included; -1 when there is none: "…, not on Friday as the paper wrote". */
    private static int speakerStart(List<Word> words, int left, int verb) {
        int start = -1;
        for (int i = verb - 1; i >= Math.max(0, left); i--) {
            if (STOPS.contains(words.get(i).lower())) {
                boolean name = i + 1 < words.size()
                        && !NOT_A_NAME.contains(words.get(i + 1).tag());
                if (i + 1 < words.size() && words.get(i + 1).lower().equals("not")) {
                    return start;
                }
                if (start >= 0 && !name) {
                    break;
                }
                start = i;
            }
        }
        return start;
    }

    private static boolean ends(Word word) {
        return word.isVerb()
                || word.is("AUX")
                || word.is("SCONJ")
                || word.lower().equals(";");
    }

    /** Past the saying verb, whom it was said to, when, and "that". */
    private static int afterLead(List<Word> words, int verb) {
        int at = verb + 1;
        for (int i = at; i < Math.min(words.size(), verb + 9); i++) {
            if (words.get(i).lower().equals("that") && !words.get(i).is("DET")) {
                return i + 1;
            }
            if (words.get(i).isVerb() || words.get(i).is("AUX")) {
                break;
            }
        }
        if (at + 1 < words.size()
                && (words.get(at).lower().equals("on") || words.get(at).lower().equals("late"))) {
            at += 2;
        }
        return at;
    }

    private static int tail(List<Word> words, int from) {
        int at = from + 1;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.lower().equals(",")
                    || word.lower().equals("and")
                    || word.lower().equals(";")) {
                return nextNameOnly(words, at) ? tail(words, at) : at;
            }
            at++;
        }
        return at;
    }

    /** Whether only an apposition follows the comma ("…, the chairman, said"). */
    private static boolean nextNameOnly(List<Word> words, int at) {
        for (int i = at + 1; i < words.size(); i++) {
            if (words.get(i).isVerb() || words.get(i).is("AUX")) {
                return false;
            }
        }
        return words.get(at).lower().equals(",");
    }

    private static Voice split(List<Word> words, BitSet aside, int deniedUntil) {
        List<Word> content = new ArrayList<>();
        List<Word> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            (aside.get(i) ? others : content).add(words.get(i));
        }
        return content.isEmpty()
                ? new Voice(words, List.of(), deniedUntil)
                : new Voice(List.copyOf(content), List.copyOf(others), deniedUntil);
    }
}
