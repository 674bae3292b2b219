package org.newsmonitor.claim.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the main verb of a clause, its tense and whether it is negated. */
final class Verbs {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither");
    private static final Set<String> NONE = Set.of("no", "none", "nobody", "nothing", "no-one", "neither");
    private static final Set<String> BOUNDS =
            Set.of("more", "fewer", "less", "later", "earlier", "longer", "doubt", "other");
    private static final Set<String> MIGHT = Set.of("would", "could", "may", "might", "should");
    private static final Set<String> SOON = Set.of("will", "'ll", "shall");
    /** Verbs whose past looks like their base form; a news sentence that has no other verb tells what happened. */
    private static final Set<String> SAME_IN_PAST = Set.of(
            "hit", "cut", "put", "set", "shut", "let", "spread", "cost", "burst", "beat", "quit", "shed", "split",
            "hurt", "struck", "fell", "broke", "began", "sank", "shot", "left", "rose");
    /** Past forms the tagger takes for adjectives or nouns. */
    private static final Set<String> TAKEN_FOR_OTHERS =
            Set.of("left", "struck", "hit", "cut", "shut", "set", "rose", "fell", "cost");

    private static final Set<String> FAILS = Set.of("fail", "refuse", "decline");
    /** What somebody wants has not happened for that. */
    private static final Set<String> WISHES =
            Set.of("want", "demand", "seek", "propose", "hope", "ask", "urge", "wish");

    private static final Set<String> PLANS =
            Set.of("plan", "intend", "want", "hope", "expect", "agree", "aim", "propose");

    /** Behind "no" a rank: "the No. 1 team". */
    private static final Pattern NUMBER = Pattern.compile("\\.|\\d+");

    /** Behind "not" a limit, or a verdict of its own. */
    private static final Set<String> ONLY = Set.of("only", "guilty");

    private Verbs() {}

    /** "Not", "never", "fail", "refuse": what stands behind has not happened. */
    static boolean denies(Word word) {
        return NOT.contains(word.lower()) || FAILS.contains(word.lemma());
    }

    static Clause clause(List<Word> words, List<Word> inner, boolean denied, boolean condition) {
        int group = firstVerbal(words);
        int head = group < 0 ? -1 : headOf(words, group);
        boolean negated = denied ^ negated(words, group, head);
        return new Clause(words, inner, head, negated, condition ? Tense.CONDITIONAL : tense(words, group, head));
    }

    /** The first verb or auxiliary; a gerund after a preposition ("after reading it") only where there is no other. */
    private static int firstVerbal(List<Word> words) {
        int gerund = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isVerb() || words.get(i).is("AUX")) {
                boolean object = i > 0
                        && words.get(i).lower().endsWith("ing")
                        && (words.get(i - 1).is("ADP") || words.get(i - 1).is("SCONJ"));
                if (!object) {
                    return i;
                }
                gerund = gerund < 0 ? i : gerund;
            }
        }
        if (gerund >= 0) {
            return gerund;
        }
        for (int i = 1; i < words.size(); i++) {
            if (TAKEN_FOR_OTHERS.contains(words.get(i).lower())
                    && words.get(i - 1).isContent()) {
                return i;
            }
        }
        return -1;
    }

    /** The last verb of the group that starts here; adverbs, "not" and "to" do not end it. */
    private static int headOf(List<Word> words, int from) {
        int head = from;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isVerb() || word.is("AUX")) {
                head = i;
                if (word.isVerb() && !leadsTo(words, i)) {
                    return i;
                }
            } else if (!word.is("ADV") && !word.is("PART")) {
                return head;
            }
        }
        return head;
    }

    /** "refused to leave", "plans to close": the verb that counts comes after "to". */
    private static boolean leadsTo(List<Word> words, int at) {
        String lemma = words.get(at).lemma();
        return (FAILS.contains(lemma) || PLANS.contains(lemma))
                && at + 2 < words.size()
                && words.get(at + 1).lower().equals("to")
                && words.get(at + 2).isVerb();
    }

    private static boolean negated(List<Word> words, int group, int head) {
        boolean negated = false;
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).lower();
            String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
            boolean inGroup = group >= 0 && i >= group - 1 && i <= head + 1;
            negated |= NOT.contains(lower) && inGroup && !ONLY.contains(next) && !isTimed(words, i);
            negated |= NONE.contains(lower)
                    && !BOUNDS.contains(next)
                    && !NUMBER.matcher(next).matches();
            negated |=
                    inGroup && next.equals("to") && (FAILS.contains(words.get(i).lemma()) || lower.equals("yet"));
        }
        return negated;
    }

    /** "Did not open until 18 May": it did open then. */
    private static boolean isTimed(List<Word> words, int not) {
        return words.subList(not, words.size()).stream()
                .anyMatch(word -> word.lower().equals("until"));
    }

    private static Tense tense(List<Word> words, int group, int head) {
        if (group < 0) {
            return Tense.PRESENT;
        }
        List<Word> verbs = words.subList(group, head + 1);
        if (WISHES.contains(words.get(head).lemma()) || verbs.stream().anyMatch(word -> MIGHT.contains(word.lower()))) {
            return Tense.CONDITIONAL;
        }
        boolean planned = verbs.size() > 1
                && verbs.subList(0, verbs.size() - 1).stream().anyMatch(word -> PLANS.contains(word.lemma()));
        if (planned || verbs.stream().anyMatch(word -> SOON.contains(word.lower())) || isTo(words, group)) {
            return Tense.FUTURE;
        }
        String first = verbs.get(0).lower();
        if (first.equals("has") || first.equals("have") || first.equals("'ve")) {
            return Tense.PERFECT;
        }
        if (first.endsWith("ed") || SAME_IN_PAST.contains(first)) {
            return Tense.PAST;
        }
        boolean present = Set.of("is", "are", "am", "'s", "do", "does", "'re").contains(first)
                || first.equals(verbs.get(0).lemma())
                || (first.endsWith("s") && !first.equals("was"));
        return present ? Tense.PRESENT : Tense.PAST;
    }

    private static boolean isTo(List<Word> words, int group) {
        return Set.of("is", "are", "was", "were").contains(words.get(group).lower())
                && group + 1 < words.size()
                && words.get(group + 1).lower().equals("to");
    }
}
