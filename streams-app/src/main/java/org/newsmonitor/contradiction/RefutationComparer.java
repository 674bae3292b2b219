package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** One report names what it was not, and the other says just that: "came from the mains, not from a tower". */
final class RefutationComparer implements PhraseComparer {
    private static final String RULE = "refutation/1";
    private static final Set<String> WHERE = Set.of("from", "in", "at", "on", "near", "off", "inside", "outside");
    /** What is refuted is told in so many words at most. */
    private static final int LONGEST = 6;

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return PhraseComparer.bothNews(earlier, later);
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        boolean alike = first.head().equals(second.head())
                && !first.head().isEmpty()
                && first.clause().negated() == second.clause().negated()
                && !Collections.disjoint(Subjects.of(first), Subjects.of(second))
                && !Guard.daysClash(first, second)
                && Guard.isFirm(first)
                && Guard.isFirm(second);
        return alike
                ? refuted(second, first).or(() -> refuted(first, second)).map(thing -> verdict(thing, first, later))
                : Optional.empty();
    }

    /** What the one clause says it was not and the other says it was, with the preposition before it. */
    private static Optional<List<Word>> refuted(Phrase refuting, Phrase other) {
        List<Word> words = refuting.clause().words();
        for (int i = Math.max(0, refuting.clause().head()) + 2; i < words.size() - 1; i++) {
            if (words.get(i).lower().equals("not") && words.get(i + 1).is("ADP")) {
                List<Word> thing = words.subList(i + 1, words.size()).stream()
                        .limit(LONGEST)
                        .takeWhile(word -> !word.is("PUNCT") && !word.is("CCONJ") && !word.isVerb())
                        .toList();
                return isSaid(thing, other) ? Optional.of(thing) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind its verb the clause has the preposition and all that is told of the thing, and does not refute it too. */
    private static boolean isSaid(List<Word> thing, Phrase other) {
        List<Word> after = other.clause().after();
        Set<String> said = after.stream().map(Word::lemma).collect(Collectors.toSet());
        Set<String> nouns =
                thing.stream().filter(Word::isNominal).map(Word::lemma).collect(Collectors.toSet());
        boolean refutes = after.stream().anyMatch(word -> word.lower().equals("not"));
        return !nouns.isEmpty()
                && !refutes
                && said.containsAll(nouns)
                && after.stream()
                        .anyMatch(word -> word.lower().equals(thing.get(0).lower()));
    }

    private static Verdict verdict(List<Word> thing, Phrase phrase, Reading later) {
        String told = thing.stream().map(Word::lower).collect(Collectors.joining(" "));
        String lead = thing.get(0).lower();
        Kind kind = WHERE.contains(lead) ? Kind.PLACE : lead.equals("by") ? Kind.ACTOR : Kind.OTHER;
        Relation relation = later.has("correction") ? Relation.CORRECTION : Relation.CONTRADICTION;
        String why =
                String.format(Locale.ROOT, "The one says that it was %s, the other that it was not %s.", told, told);
        String fact = phrase.head().toLowerCase(Locale.ROOT);
        return new Verdict(relation, kind, fact, List.of(told, "not " + told), RULE, why);
    }
}
