package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/**
 * A clause as comparers see it.
 *
 * @param concepts in order of appearance
 * @param telling the concepts that tell what it speaks of, those of a clause inside its subject too
 * @param names lower case; also those a pronoun at its start stands for
 * @param head the concept of its main verb or predicate; empty when there is none
 */
record Phrase(
        Clause clause,
        List<Mention> mentions,
        List<Concept> concepts,
        Set<String> telling,
        Set<String> names,
        String head) {
    /** Verbs that leave it to their object to say what was done: "made a landing"; not "was made by the firm". */
    private static final Set<String> LIGHT = Set.of("make", "take", "give");

    private static final Set<String> PERFORM = Set.of("stage", "mount", "commit", "perpetrate", "conduct");

    private static final Set<String> AWARDED = Set.of("award", "give", "hand", "present", "grant");
    private static final Set<String> DATING = Set.of("in", "on", "at");
    private static final Set<String> PRIZES = Set.of(
            "contract", "award", "prize", "title", "victory", "medal", "trophy", "order", "licence", "license", "job");

    static Phrase of(Clause clause, List<Mention> tagged, Concepts thesaurus) {
        List<Mention> mentions =
                tagged.stream().filter(m -> clause.covers(m.span())).toList();
        List<Concept> concepts = thesaurus.of(clause.words());
        List<Concept> all = new ArrayList<>(concepts);
        all.addAll(thesaurus.of(clause.inner()));
        Set<String> telling = all.stream()
                .map(Concept::name)
                .filter(thesaurus::isTelling)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Phrase(clause, mentions, concepts, telling, names(all), headOf(clause, concepts, mentions));
    }

    /** The verb's concept; after "be", that of the first word that says what it is. */
    private static String headOf(Clause clause, List<Concept> concepts, List<Mention> mentions) {
        if (clause.head() < 0) {
            return "";
        }
        String verb = clause.verb();
        if (isDated(clause, mentions)) {
            return "happen";
        }
        if (isWon(clause)) {
            return "WIN";
        }
        Optional<String> performed = performed(clause, concepts);
        if (performed.isPresent()) {
            return performed.get();
        }
        boolean light = (LIGHT.contains(verb) && !clause.isPassive()) || (verb.equals("receive") && clause.negated());
        boolean empty = light || verb.equals("be") || verb.equals("have");
        List<Concept> after = concepts.stream()
                .filter(concept -> concept.at() >= clause.head())
                .filter(concept -> empty ? !concept.name().equals(verb) : concept.at() == clause.head())
                .toList();
        return after.stream()
                .filter(concept -> light && isObject(clause, concept) && isKnown(concept))
                .findFirst()
                .or(() -> after.stream().findFirst())
                .map(Concept::name)
                .orElse(verb);
    }

    /** "The raid was carried out by …", "staged an attack": what was done is told by the noun. */
    private static Optional<String> performed(Clause clause, List<Concept> concepts) {
        String verb = clause.verb();
        boolean out = verb.equals("carry")
                && clause.after().stream()
                        .limit(1)
                        .anyMatch(word -> word.lower().equals("out"));
        if (!out && !PERFORM.contains(verb)) {
            return Optional.empty();
        }
        return concepts.stream()
                .filter(concept -> clause.isPassive() == concept.at() < clause.head() && isKnown(concept))
                .filter(concept -> clause.words().get(concept.at()).is("NOUN"))
                .findFirst()
                .map(Concept::name);
    }

    /** "The last inspection was in August". */
    private static boolean isDated(Clause clause, List<Mention> mentions) {
        List<Word> after = clause.after();
        return clause.verb().equals("be")
                && after.size() > 1
                && DATING.contains(after.get(0).lower())
                && mentions.stream()
                        .filter(mention -> mention.type() == EntityType.DATE || mention.type() == EntityType.TIME)
                        .anyMatch(mention ->
                                mention.span().start() == after.get(1).span().start());
    }

    /** "The contract went to Torrens", "the prize was awarded to her". */
    static boolean isWon(Clause clause) {
        String verb = clause.verb();
        boolean given = verb.equals("go") || (clause.isPassive() && AWARDED.contains(verb));
        return given
                && clause.after().stream()
                        .limit(1)
                        .anyMatch(word -> word.lower().equals("to"))
                && clause.before().stream().anyMatch(word -> PRIZES.contains(word.lemma()));
    }

    /** A concept of the thesaurus, not only a word. */
    private static boolean isKnown(Concept concept) {
        return !concept.name().equals(concept.name().toLowerCase(Locale.ROOT));
    }

    /** In the noun phrase right behind the verb: "made an emergency landing". */
    private static boolean isObject(Clause clause, Concept concept) {
        return clause.words().subList(clause.head() + 1, concept.at() + 1).stream()
                .allMatch(word -> word.isNominal() || word.is("ADJ") || word.is("DET") || word.is("NUM"));
    }

    private static Set<String> names(List<Concept> concepts) {
        return concepts.stream()
                .filter(concept -> concept.proper() && concept.name().length() > 2)
                .map(Concept::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same, with the names a pronoun at its start stands for. */
    Phrase about(List<Concept> speaker) {
        Set<String> more = new LinkedHashSet<>(telling);
        Set<String> called = new LinkedHashSet<>(names);
        more.addAll(names(speaker));
        called.addAll(names(speaker));
        return new Phrase(clause, mentions, concepts, more, called, head);
    }

    /** Without what it tells behind "and" and another verb: "failed to reach orbit [and fell into the sea]". */
    Phrase ofFirstVerb() {
        List<Word> words = clause.words();
        int end = IntStream.range(Math.max(1, clause.head() + 1), words.size() - 1)
                .filter(at -> words.get(at).is("CCONJ") && words.get(at + 1).isVerb())
                .findFirst()
                .orElse(words.size());
        Set<String> cut = concepts.stream()
                .filter(concept -> concept.at() > end)
                .map(Concept::name)
                .collect(Collectors.toSet());
        List<Concept> kept =
                concepts.stream().filter(concept -> concept.at() < end).toList();
        kept.forEach(concept -> cut.remove(concept.name()));
        Set<String> told = new LinkedHashSet<>(telling);
        told.removeAll(cut);
        Set<String> called = new LinkedHashSet<>(names);
        called.removeAll(cut);
        return new Phrase(clause, mentions, kept, told, called, head);
    }

    /** The names in it, short ones too, from a word on. */
    Set<String> properFrom(int word) {
        return concepts.stream()
                .filter(concept -> concept.proper() && concept.at() >= word)
                .map(Concept::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a word of the clause means: its concept, else its base form. */
    String nameOf(Word word) {
        return concepts.stream()
                .filter(concept -> clause.words().get(concept.at()).equals(word))
                .findFirst()
                .map(Concept::name)
                .orElse(word.lemma());
    }

    Set<String> shared(Phrase other) {
        Set<String> shared = new LinkedHashSet<>(telling);
        shared.retainAll(other.telling);
        return shared;
    }

    /** The days and hours it states; not a time of day whose day it leaves open. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.value() instanceof Period period && !Clock.isOpen(mentions, mention)) {
                periods.add(period);
            }
        }
        return periods;
    }

    Set<String> places() {
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .map(Mention::canonical)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of its places' names, as written and as they are properly called, lower case; the caller may add to them. */
    Set<String> placeWords() {
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .flatMap(mention -> Stream.of(mention.canonical(), mention.text()))
                .flatMap(place -> Stream.of(place.toLowerCase(Locale.ROOT).split(" ")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
