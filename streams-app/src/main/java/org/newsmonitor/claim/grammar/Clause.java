package org.newsmonitor.claim.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsmonitor.story.Span;

/**
 * A stretch of a sentence around one verb group, without the words that only say who says it.
 *
 * @param words never empty
 * @param inner the words of a clause inside its subject ("who drowned in the Oder"); empty for most
 * @param head index of the main verb among the words; -1 when there is none
 * @param negated whether the verb, its subject or its object is negated
 */
public record Clause(List<Word> words, List<Word> inner, int head, boolean negated, Tense tense) {
    private static final Set<String> SKIPPED = Set.of("AUX", "ADV", "PART");
    private static final int DENIED_WITHIN = 3;

    public Clause {
        words = List.copyOf(words);
        inner = List.copyOf(inner);
    }

    /** Whether a stretch of the sentence stands in it; what an inner clause says does not. */
    public boolean covers(Span part) {
        return span().contains(part) && words.stream().anyMatch(word -> part.contains(word.span()));
    }

    public Span span() {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    /** The base form of its main verb; empty when there is none. */
    public String verb() {
        return head < 0 ? "" : words.get(head).lemma();
    }

    /** Whether one of these words, lower case, stands anywhere in it. */
    public boolean has(Set<String> any) {
        return words.stream().anyMatch(word -> any.contains(word.lower()));
    }

    /** The last word that ends before a stretch of the text, lower case; empty when there is none. */
    public String wordBefore(Span part) {
        return words.stream()
                .filter(word -> word.span().end() <= part.start())
                .reduce((before, last) -> last)
                .map(Word::lower)
                .orElse("");
    }

    /** A form of "be" or "get" stands right before the verb, adverbs aside. */
    public boolean isPassive() {
        for (int i = head - 1; i >= 0; i--) {
            String lemma = words.get(i).lemma();
            if (lemma.equals("be") || lemma.equals("get")) {
                return !words.get(head).lower().endsWith("ing");
            }
            if (!SKIPPED.contains(words.get(i).tag())) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words right before a word deny it, whatever the main verb says itself: "when it failed to act". */
    public boolean isDeniedAt(int word) {
        return IntStream.range(Math.max(0, word - DENIED_WITHIN), word)
                .anyMatch(i -> i != head && Verbs.denies(words.get(i)));
    }

    public List<Word> before() {
        return head < 0 ? words : words.subList(0, head);
    }

    public List<Word> after() {
        return head < 0 ? List.of() : words.subList(head + 1, words.size());
    }
}
