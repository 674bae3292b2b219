package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Span;

/**
 * Who did it to what.
 *
 * @param doer where the doer's noun phrase stands, as the words' spans do
 * @param words its nouns, names and adjectives
 * @param names the words of the doer that tell who it is: its names, else its last noun
 * @param called the words of its noun phrase, without what is set behind it: "opponents" of "opponents of the dam"
 * @param sort how the doer is called
 * @param things the concepts of what it was done to
 */
record Roles(Span doer, Set<String> words, Set<String> names, Set<String> called, Sort sort, Set<String> things) {
    /** How the doer is called: by name, as "the …", or as "a …", which may be anybody. */
    enum Sort {
        NAMED,
        KNOWN,
        NEW
    }

    private static final Set<String> ANYBODY = Lexicon.words(Roles.class, "anybody.txt");

    /** Deeds whose point is whom they are done to. */
    private static final Set<String> CHOICES = Set.of("APPOINT", "ELECT", "choose", "pick", "select", "crown");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "which", "that");

    /** The doer stands before an active verb, and after "by" behind a passive one. */
    static Optional<Roles> of(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        int head = phrase.clause().head();
        if (head <= 0) {
            return Optional.empty();
        }
        if (CHOICES.contains(phrase.head())) {
            return chosen(phrase);
        }
        int winner = winner(phrase);
        if (winner > 0) {
            return roles(phrase, winner, endOfParty(words, winner), 0, head);
        }
        int by = by(words, head);
        if (phrase.clause().isPassive() || by == head + 1) {
            return by < 0 ? Optional.empty() : roles(phrase, by + 1, endOfParty(words, by + 1), 0, head);
        }
        return roles(phrase, startOfSubject(words, head), head, head + 1, words.size());
    }

    private static Optional<Roles> roles(Phrase phrase, int from, int to, int thingsFrom, int thingsTo) {
        List<Word> party = phrase.clause().words().subList(from, to);
        List<Word> doer = party.stream()
                .filter(word -> word.isNominal() || word.is("ADJ") || PRONOUNS.contains(word.lower()))
                .toList();
        List<Word> core = party.stream().takeWhile(word -> !word.is("ADP")).toList();
        List<Word> named = core.stream().filter(word -> word.is("PROPN")).toList();
        List<Word> nouns = core.stream().filter(Word::isNominal).toList();
        if (nouns.isEmpty() || isSeveral(party) || doer.stream().anyMatch(word -> PRONOUNS.contains(word.lower()))) {
            return Optional.empty();
        }
        List<Word> person = named.stream()
                .filter(word -> isIn(phrase, word, EntityType.PERSON))
                .toList();
        List<Word> telling =
                !person.isEmpty() ? person : !named.isEmpty() ? named : nouns.subList(nouns.size() - 1, nouns.size());
        Set<String> names = telling.stream().map(Word::lemma).collect(Collectors.toSet());
        Set<String> things = phrase.concepts().stream()
                .filter(concept -> concept.at() >= thingsFrom && concept.at() < thingsTo)
                .map(Concept::name)
                .filter(phrase.telling()::contains)
                .collect(Collectors.toSet());
        Set<String> words = doer.stream().map(Word::lower).collect(Collectors.toSet());
        Set<String> called =
                doer.stream().filter(core::contains).map(Word::lower).collect(Collectors.toSet());
        return Optional.of(new Roles(told(party), words, names, called, sort(phrase, from, !named.isEmpty()), things));
    }

    /** From the first noun phrase word to the last before an auxiliary, commas at either end left out. */
    private static Span told(List<Word> party) {
        List<Word> told = party.stream()
                .dropWhile(word -> word.is("PUNCT") || word.is("AUX"))
                .takeWhile(word -> !word.is("AUX"))
                .toList();
        Word last = told.stream()
                .filter(word -> !word.is("PUNCT"))
                .reduce((before, next) -> next)
                .orElseThrow();
        return new Span(told.get(0).span().start(), last.span().end());
    }

    private static boolean isSeveral(List<Word> doer) {
        return doer.stream().map(Word::lower).anyMatch(word -> word.equals("and") || word.equals("or"));
    }

    /** Whom somebody appointed, elected or nominated: like a doer, only one can be it. */
    private static Optional<Roles> chosen(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        int head = phrase.clause().head();
        if (phrase.clause().isPassive()) {
            return roles(phrase, startOfSubject(words, head), head, head + 1, words.size());
        }
        int end = endOfPerson(phrase, head + 1).orElse(endOfNounPhrase(words, head + 1));
        return end == head + 1 ? Optional.empty() : roles(phrase, head + 1, end, end, words.size());
    }

    /** Past the name of a person that starts here: "appointed Denis Faber chief executive". */
    private static OptionalInt endOfPerson(Phrase phrase, int from) {
        List<Word> words = phrase.clause().words();
        return IntStream.range(from, words.size())
                .takeWhile(at -> isIn(phrase, words.get(at), EntityType.PERSON))
                .map(at -> at + 1)
                .max();
    }

    /** Where the winner stands in "the contract went to …", "the prize was awarded to …"; -1 elsewhere. */
    private static int winner(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        int head = phrase.clause().head();
        return Phrase.isWon(phrase.clause()) && head + 2 < words.size() ? head + 2 : -1;
    }

    private static boolean isIn(Phrase phrase, Word word, EntityType type) {
        return phrase.mentions().stream()
                .anyMatch(mention -> mention.type() == type && mention.span().contains(word.span()));
    }

    /** Something it was done to in common, and nothing named on one side only. */
    boolean sameDeed(Roles other) {
        Set<String> shared = new HashSet<>(things);
        shared.retainAll(other.things);
        int least = Math.min(things.size(), other.things.size());
        return !shared.isEmpty() && shared.size() * 2 >= least;
    }

    /** Each says more of it than the other does, and not the same: "for best actor", "for best director". */
    boolean ofOtherThing(Roles other) {
        Set<String> more = new HashSet<>(things);
        more.removeAll(other.things);
        Set<String> others = new HashSet<>(other.things);
        others.removeAll(things);
        return more.size() == 1 && others.size() == 1;
    }

    /** Each has done to the other what the other has done to it: "the tug rammed the ferry", "the ferry rammed the tug". */
    boolean swappedWith(Roles other) {
        return !Collections.disjoint(names, other.things)
                && !Collections.disjoint(other.names, things)
                && Collections.disjoint(names, other.names);
    }

    /** "A teenager" may be the one whom the other report names. */
    boolean mayBe(Roles other) {
        return sort != other.sort && (sort == Sort.NEW || other.sort == Sort.NEW);
    }

    private static Sort sort(Phrase phrase, int from, boolean named) {
        if (named) {
            return Sort.NAMED;
        }
        String first = phrase.clause().words().get(from).lower();
        return first.equals("a") || first.equals("an") ? Sort.NEW : Sort.KNOWN;
    }

    boolean isNamed() {
        return sort == Sort.NAMED;
    }

    /** "The gunman" and "Anthony Giaquinta" may be one; "the embassy" and "the mining firm Orex" are not. */
    boolean mayBeCalled(Roles other) {
        return sort != other.sort && !isDescribed() && !other.isDescribed();
    }

    /** Named, and said what it is. */
    private boolean isDescribed() {
        return isNamed() && !names.containsAll(words);
    }

    /** Both named, or neither; and no word for just anybody, which may stand for the one the other names. */
    boolean comparableWith(Roles other) {
        return sort == other.sort && Collections.disjoint(ANYBODY, names) && Collections.disjoint(ANYBODY, other.names);
    }

    /** Both named, or both plain nouns, and nothing in common: "the older brother" may be "an older sibling". */
    boolean otherDoer(Roles other) {
        boolean named = sort == Sort.NAMED && other.sort == Sort.NAMED;
        return (named || Collections.disjoint(called, other.called))
                && names.stream().noneMatch(other.names::contains)
                && names.stream().noneMatch(other.things::contains)
                && other.names.stream().noneMatch(things::contains);
    }

    private static int by(List<Word> words, int head) {
        return IntStream.range(head + 1, words.size())
                .filter(at -> words.get(at).lower().equals("by"))
                .findFirst()
                .orElse(-1);
    }

    /** Past where somebody is from, and past the name behind a comma: "a nurse from Split", "another firm, Cantina Real". */
    private static int endOfParty(List<Word> words, int from) {
        int end = endOfNounPhrase(words, from);
        String next = end + 1 < words.size() ? words.get(end).lower() : "";
        boolean name = next.equals(",") && words.get(end + 1).is("PROPN");
        return name || next.equals("from") || next.equals("of") ? endOfNounPhrase(words, end + 1) : end;
    }

    private static int endOfNounPhrase(List<Word> words, int from) {
        int end = from;
        while (end < words.size()
                && (words.get(end).isNominal()
                        || words.get(end).is("ADJ")
                        || words.get(end).is("DET"))) {
            end++;
        }
        return end;
    }

    /** Past commas: an apposition belongs to the subject, and so does whom it is set beside: "Gigante, head of the family". */
    private static int startOfSubject(List<Word> words, int head) {
        int start = head;
        if (words.subList(0, head).stream().anyMatch(word -> word.lower().equals(","))
                && words.get(0).isNominal()) {
            return 0;
        }
        boolean adverbial = words.get(0).is("ADP");
        while (start > 0
                && !words.get(start - 1).is("SCONJ")
                && !(adverbial && words.get(start - 1).is("ADP"))) {
            start--;
        }
        return start;
    }
}
