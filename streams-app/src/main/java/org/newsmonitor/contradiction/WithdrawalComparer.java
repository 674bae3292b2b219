package org.newsmonitor.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Relation;

/** A report takes back what one said: "on 24 April, not on 17 April as stated in our report", "63, not 46". */
final class WithdrawalComparer implements Comparer {
    static final String RULE = "withdrawal/1";
    /** Words between "not" and what was not so, at most. */
    private static final int NEAR = 3;

    private static final int SHARED = 2;
    private static final Set<String> INSTEAD = Set.of("not", "rather", "instead");

    @Override
    public Optional<Verdict> compare(Reading earlier, Reading later) {
        boolean correction = later.has("correction");
        if (!correction && (earlier.undated() || later.undated())) {
            return Optional.empty();
        }
        for (Phrase taking : later.phrases()) {
            Optional<Mention> withdrawn = withdrawn(taking);
            Optional<Mention> instead = withdrawn.flatMap(mention -> instead(taking, mention));
            if (instead.isPresent()
                    && earlier.phrases().stream()
                            .anyMatch(first -> isTaken(withdrawn.get(), taking, first, correction))) {
                return Optional.of(verdict(withdrawn.get(), instead.get(), correction));
            }
        }
        return Optional.empty();
    }

    /** Whether the earlier clause is the one that is taken back. */
    private static boolean isTaken(Mention withdrawn, Phrase taking, Phrase first, boolean correction) {
        return !first.clause().negated()
                && says(first, withdrawn)
                && shares(taking, first, withdrawn, correction ? 1 : SHARED)
                && (correction || isOfOneDeed(taking, first));
    }

    /** What stands right behind "not", an article or a preposition between; empty for "not until" and the like. */
    private static Optional<Mention> withdrawn(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        return IntStream.range(1, words.size())
                .filter(at -> INSTEAD.contains(words.get(at).lower()))
                .filter(at -> !isOfVerb(phrase.clause(), at))
                .mapToObj(at -> words.subList(at + 1, Math.min(words.size(), at + 1 + NEAR)))
                .flatMap(rest -> phrase.mentions().stream().filter(mention -> leads(rest, mention)))
                .findFirst();
    }

    /** "Was not", "did not": denies the verb, and no one word; "but not" leaves one out. */
    private static boolean isOfVerb(Clause clause, int at) {
        Word before = clause.words().get(at - 1);
        return before.is("AUX")
                || before.lower().equals("but")
                || before.lemma().equals("be")
                || at + 1 == clause.head();
    }

    private static boolean leads(List<Word> rest, Mention mention) {
        return rest.stream()
                .dropWhile(word -> word.is("ADP") || word.is("DET") || word.is("SCONJ"))
                .findFirst()
                .filter(word -> mention.span().start() == word.span().start())
                .isPresent();
    }

    /** The earlier clause says it, and takes back nothing itself. */
    private static boolean says(Phrase first, Mention withdrawn) {
        return withdrawn(first).isEmpty() && first.mentions().stream().anyMatch(mention -> isSame(mention, withdrawn));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.type().isName() == other.type().isName()
                && (one.text().equalsIgnoreCase(other.text())
                        || (one.value() != null && one.value().equals(other.value()))
                        || one.text()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(other.text().toLowerCase(Locale.ROOT) + " "));
    }

    /** What the same clause puts in its place. */
    private static Optional<Mention> instead(Phrase taking, Mention withdrawn) {
        return taking.mentions().stream()
                .filter(mention -> !mention.equals(withdrawn) && sort(mention).equals(sort(withdrawn)))
                .filter(mention -> !isSame(mention, withdrawn))
                .findFirst();
    }

    private static Kind sort(Mention mention) {
        return switch (mention.type()) {
            case DATE, TIME -> Kind.DATE;
            case LOCATION -> Kind.PLACE;
            case PERSON, ORGANIZATION -> Kind.ACTOR;
            default -> Kind.QUANTITY;
        };
    }

    /** So many words in common beside what is taken back. */
    private static boolean shares(Phrase taking, Phrase first, Mention withdrawn, int least) {
        Set<String> shared = new HashSet<>(taking.shared(first));
        List.of(withdrawn.text().toLowerCase(Locale.ROOT).split(" ")).forEach(shared::remove);
        return shared.size() >= least;
    }

    private static boolean isOfOneDeed(Phrase taking, Phrase first) {
        return taking.head().equals(first.head()) && !taking.head().isEmpty();
    }

    private static Verdict verdict(Mention withdrawn, Mention instead, boolean correction) {
        Kind kind = sort(withdrawn);
        String why = String.format(
                Locale.ROOT,
                "The later report says %s, and that it was not %s as the earlier one has it.",
                instead.text(),
                withdrawn.text());
        return new Verdict(
                correction ? Relation.CORRECTION : Relation.CONTRADICTION,
                kind,
                kind.name().toLowerCase(Locale.ROOT),
                List.of(withdrawn.text(), instead.text()),
                RULE,
                why);
    }
}
