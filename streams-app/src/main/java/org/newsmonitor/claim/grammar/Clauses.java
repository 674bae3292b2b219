package org.newsmonitor.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Cuts the words of a sentence into clauses, after {@link Voice} has set aside who says it. */
public final class Clauses {
    private static final Set<String> OPENERS = Set.of(
            "when",
            "while",
            "because",
            "although",
            "though",
            "since",
            "until",
            "if",
            "whether",
            "after",
            "before",
            "who",
            "which",
            "that",
            "whose",
            "where",
            "as",
            "but",
            "so",
            "unless",
            "what");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "(", ")", "\"", "“", "”");

    /** Marks that may stand between two words; a wider gap is where words were set aside. */
    private static final int QUOTES = 4;

    public List<Clause> of(Voice voice) {
        List<Word> content = Cleft.opened(voice.content());
        Optional<Parenthesis> parenthesis = Parenthesis.in(content);
        if (parenthesis.isEmpty()) {
            return of(content, voice::denies, -1);
        }
        int from = parenthesis.get().from();
        int to = parenthesis.get().to();
        List<Word> around = new ArrayList<>(content.subList(0, from));
        around.addAll(content.subList(to + 1, content.size()));
        List<Clause> clauses = of(around, voice::denies, from);
        add(clauses, content.subList(from + 1, to), false, false);
        return clauses;
    }

    /** @param seam the word before which a parenthesis was taken out, no cut for that; -1 for none */
    private static List<Clause> of(List<Word> content, Predicate<Word> isDenied, int seam) {
        List<Clause> clauses = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        boolean condition = false;
        for (int i = 0; i < content.size(); i++) {
            Word word = content.get(i);
            boolean turns = i > 0 && isDenied.test(content.get(i - 1)) && !isDenied.test(word);
            if (!open.isEmpty() && (turns || (i != seam && cuts(content, i, open)))) {
                add(clauses, open, isDenied.test(open.get(0)), condition);
                open = new ArrayList<>();
                condition = false;
            }
            condition |= word.lower().equals("if") || word.lower().equals("whether");
            if (!BREAKS.contains(word.lower())) {
                open.add(word);
            }
        }
        if (!open.isEmpty()) {
            add(clauses, open, isDenied.test(open.get(0)), condition);
        }
        return clauses;
    }

    private static void add(List<Clause> clauses, List<Word> told, boolean denied, boolean condition) {
        List<Word> words = clauses.isEmpty() ? told : withSubject(told, clauses.get(clauses.size() - 1));
        if (words.stream().anyMatch(word -> word.isContent() || word.is("AUX"))) {
            List<List<Word>> parts = Relatives.split(words);
            clauses.add(Verbs.clause(parts.get(0), parts.size() > 1 ? parts.get(1) : List.of(), denied, condition));
            if (parts.size() > 1) {
                clauses.add(Verbs.clause(parts.get(1), List.of(), denied, condition));
            }
        }
    }

    /** "… and has not been suspended": with the subject of the clause before it, where it has none of its own. */
    private static List<Word> withSubject(List<Word> words, Clause last) {
        boolean joined =
                words.size() > 1 && words.get(0).is("CCONJ") && words.get(1).is("AUX");
        if (!joined || last.before().isEmpty()) {
            return words;
        }
        List<Word> whole = new ArrayList<>(last.before().stream()
                .takeWhile(word -> !isVerbal(word))
                .filter(word -> !word.is("SCONJ") && !word.is("CCONJ"))
                .toList());
        whole.addAll(words.subList(1, words.size()));
        return whole;
    }

    private static boolean cuts(List<Word> content, int at, List<Word> open) {
        Word word = content.get(at);
        boolean verbBefore = open.stream().anyMatch(Clauses::isVerbal);
        int gap = at == 0 ? 0 : word.span().start() - content.get(at - 1).span().end();
        if (verbBefore && gap > QUOTES) {
            return true;
        }
        if (word.lower().equals(";") || word.lower().equals(":")) {
            return true;
        }
        if (OPENERS.contains(word.lower()) && !word.is("DET") && !word.is("ADV") && verbAhead(content, at + 1)) {
            return verbBefore;
        }
        boolean joins = word.lower().equals("and") || (word.lower().equals(",") && !resumes(content, at, open));
        boolean shared = word.lower().equals("and")
                && at + 1 < content.size()
                && content.get(at + 1).isVerb();
        return joins && !shared && verbBefore && verbAhead(content, at + 1);
    }

    /** "…, who died on Sunday, was born in Cork": the comma leads back to the clause that "who" broke into. */
    private static boolean resumes(List<Word> content, int at, List<Word> open) {
        return at + 1 < content.size()
                && content.get(at + 1).is("AUX")
                && open.stream().anyMatch(word -> Relatives.WHO.contains(word.lower()));
    }

    /** Whether a verb stands before the next comma or joining word. */
    private static boolean verbAhead(List<Word> content, int from) {
        for (int i = from; i < content.size(); i++) {
            Word word = content.get(i);
            if (isVerbal(word)) {
                return true;
            }
            if (i > from
                    && (word.lower().equals(",") || OPENERS.contains(word.lower()) || BREAKS.contains(word.lower()))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerbal(Word word) {
        return word.isVerb() || word.is("AUX");
    }
}
