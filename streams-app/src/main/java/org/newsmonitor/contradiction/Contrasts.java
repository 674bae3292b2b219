package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;

/** Words that tell apart what is otherwise called the same: the men's race and the women's, the first test and the second. */
final class Contrasts {
    private static final String ANOTHER = "another";

    private final Map<String, List<String>> groups = Lexicon.groups(Contrasts.class, "contrasts.txt");
    private final Set<String> another = Lexicon.group(groups, ANOTHER);
    private final List<Set<String>> sets = groups.entrySet().stream()
            .filter(group -> !group.getKey().equals(ANOTHER))
            .map(group -> Set.copyOf(group.getValue()))
            .toList();

    /** Whether one clause speaks of another thing of the kind: "the second tunnel" against "the tunnel". */
    boolean another(Phrase first, Phrase second) {
        return !found(another, first, Set.of()).equals(found(another, second, Set.of()));
    }

    /** Whether each clause has a word of one set that the other has not. */
    boolean apart(Phrase first, Phrase second) {
        return apart(first, second, Set.of());
    }

    /** The same, but for the words given, lower case. */
    boolean apart(Phrase first, Phrase second, Set<String> except) {
        return apart(ages(first), ages(second))
                || sets.stream().anyMatch(set -> apart(found(set, first, except), found(set, second, except)));
    }

    /** "A 3-year-old girl" and "an 8-year-old": two people. */
    private static Set<String> ages(Phrase phrase) {
        List<Word> before = phrase.clause().before();
        return phrase.mentions().stream()
                .filter(mention ->
                        before.stream().anyMatch(word -> mention.span().contains(word.span())))
                .map(mention -> mention.text().toLowerCase(Locale.ROOT))
                .filter(text -> text.endsWith("-old"))
                .collect(Collectors.toSet());
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> found(Set<String> set, Phrase phrase, Set<String> except) {
        return phrase.clause().words().stream()
                .filter(word -> !except.contains(word.lower()) && !word.is("ADV"))
                .filter(word -> set.contains(word.lower()) || set.contains(word.lemma()))
                .map(Word::lemma)
                .collect(Collectors.toSet());
    }
}
