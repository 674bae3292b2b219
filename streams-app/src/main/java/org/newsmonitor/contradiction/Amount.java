package org.newsmonitor.contradiction;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Quantity;

/**
 * A figure and what it counts.
 *
 * @param measure the concept that says what is measured; empty when none is near
 * @param counted the concept of what is counted; empty for money, shares and durations
 * @param part whether only a part or a rest is counted ("another 19", "eight of them")
 */
record Amount(Phrase phrase, Mention mention, Quantity value, String measure, String counted, boolean part) {
    /** In characters, about eight words. */
    private static final int CLOSE = 48;

    private static final Set<String> COMPARED = Set.of("earlier", "ago", "before", "on", "old");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> WIDE = Set.of("across", "whole", "entire", "nationwide", "overall");

    /** Whether it is said to count a year; "a year earlier" only tells what it is compared with. */
    boolean yearly() {
        List<Word> words = phrase.clause().words();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
            if (words.get(i).lemma().equals("year") && !COMPARED.contains(next)) {
                return true;
            }
        }
        return false;
    }

    /** What the words close to the figure speak of. */
    Set<String> near() {
        Set<String> near = new LinkedHashSet<>();
        List<Word> words = phrase.clause().words();
        for (Concept concept : phrase.concepts()) {
            Word word = words.get(concept.at());
            int gap = gap(word);
            if (gap >= 0 && gap <= CLOSE && phrase.telling().contains(concept.name())) {
                near.add(concept.name());
            }
        }
        return near;
    }

    /** The day, month or year said nearest to the figure. */
    Optional<Period> period() {
        return phrase.mentions().stream()
                .filter(other -> other.value() instanceof Period)
                .min(Comparator.comparingInt(this::distance))
                .map(other -> (Period) Objects.requireNonNull(other.value()));
    }

    /** The name nearest to the figure, lower case; empty when its clause has none. */
    String nearestName() {
        List<Word> words = phrase.clause().words();
        return phrase.concepts().stream()
                .filter(Concept::proper)
                .min(Comparator.comparingInt(concept -> gap(words.get(concept.at()))))
                .map(Concept::name)
                .orElse("");
    }

    private int gap(Word word) {
        return Math.max(
                word.span().start() - mention.span().end(),
                mention.span().start() - word.span().end());
    }

    private int distance(Mention other) {
        boolean after = other.span().start() >= mention.span().end();
        return after
                ? other.span().start() - mention.span().end()
                : 2 * Math.max(0, mention.span().start() - other.span().end());
    }

    /** "530 pence a share", "a 12-dollar-a-barrel rise": an amount for each, no whole. */
    boolean isRate() {
        List<Word> words = phrase.clause().words();
        for (int i = 0; i < words.size(); i++) {
            boolean last = words.get(i).span().end() >= mention.span().end();
            if (last) {
                boolean each = i + 2 < words.size()
                        && EACH.contains(words.get(i + 1).lower())
                        && words.get(i + 2).is("NOUN");
                return each || words.get(i).lower().matches(".*-(a|an|per)-.*");
            }
        }
        return false;
    }

    /** Whether it is said to count everything, everywhere. */
    boolean wide() {
        return phrase.clause().words().stream().anyMatch(word -> WIDE.contains(word.lower()));
    }
}
