package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;

/** What exactly a negated clause denies: "no gun", "did not find a gun", "did not die at the scene". */
final class Denied {
    private static final Set<String> NO = Set.of("no", "any", "neither");
    /** "At no time", "in no way": only stress. */
    private static final Set<String> EMPTY = Set.of("time", "point", "stage", "way", "longer");

    private static final Set<String> ATTEMPTS = Set.of("try", "attempt", "seek", "struggle", "hope", "want");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** Deeds that are still to come when a first report says that they have not been done. */
    private static final Set<String> PENDING = Set.of(
            "identify",
            "name",
            "announce",
            "charge",
            "file",
            "find",
            "locate",
            "recover",
            "determine",
            "confirm",
            "comment",
            "respond",
            "decide",
            "establish",
            "disclose",
            "ARREST",
            "FREE",
            "RESCUE",
            "release");

    private Denied() {}

    /** Whether the other report speaks of the very thing that is denied, and does not deny or only attempt it too. */
    static boolean isAffirmedBy(Phrase denied, Phrase affirmed, Reading other) {
        Clause clause = affirmed.clause();
        if (ATTEMPTS.contains(clause.verb())) {
            return false;
        }
        if (RELATIVE.contains(denied.clause().words().get(0).lower()) && !Guard.shareName(denied, affirmed)) {
            return false;
        }
        Optional<Concept> thing = thing(denied);
        return thing.isEmpty()
                || sharesPatient(denied, affirmed)
                || (other.telling().contains(thing.get().name())
                        && !deniesToo(affirmed, thing.get().name()));
    }

    /** A name behind both verbs: "paid no ransom for Eze" is answered by "paid the kidnappers of Eze". */
    private static boolean sharesPatient(Phrase denied, Phrase affirmed) {
        return !Collections.disjoint(patients(denied), patients(affirmed));
    }

    private static Set<String> patients(Phrase phrase) {
        Set<String> names = phrase.properFrom(phrase.clause().head() + 1);
        names.removeIf(name -> phrase.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION)
                .noneMatch(mention -> mention.text().toLowerCase(Locale.ROOT).contains(name)));
        return names;
    }

    /** The clause that affirms something else denies the same in passing. */
    static boolean deniesToo(Phrase phrase, String name) {
        return phrase.concepts().stream()
                .anyMatch(concept ->
                        concept.name().equals(name) && phrase.clause().isDeniedAt(concept.at()));
    }

    /** Whether what was not so at first may have come about since. */
    static boolean isPending(Phrase denied, Phrase affirmed) {
        return PENDING.contains(denied.head()) || affirmed.clause().tense() == Tense.PERFECT;
    }

    /** The noun behind "no", else the first common noun behind the verb; empty where a name, a time or nothing follows. */
    private static Optional<Concept> thing(Phrase denied) {
        List<Word> words = denied.clause().words();
        for (int i = 0; i < words.size(); i++) {
            boolean only =
                    i + 1 < words.size() && EMPTY.contains(words.get(i + 1).lower());
            if (NO.contains(words.get(i).lower()) && !only) {
                return nounFrom(denied, i + 1);
            }
        }
        int head = denied.clause().head();
        return head < 0 ? Optional.empty() : nounFrom(denied, head + 1);
    }

    /** The last word of the noun phrase that starts here, a preposition before it left out. */
    private static Optional<Concept> nounFrom(Phrase phrase, int from) {
        List<Word> words = phrase.clause().words();
        int last = -1;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is("NOUN")) {
                last = i;
            } else if (last >= 0 || !opens(word)) {
                break;
            }
        }
        int at = last;
        return at < 0 || isTime(phrase, words.get(at)) ? Optional.empty() : conceptAt(phrase, at);
    }

    private static boolean opens(Word word) {
        return word.is("ADP")
                || word.is("DET")
                || word.is("ADJ")
                || word.is("PRON")
                || word.is("NUM")
                || word.lower().endsWith("ing");
    }

    private static boolean isTime(Phrase phrase, Word word) {
        return phrase.mentions().stream()
                .anyMatch(mention -> !mention.type().isName() && mention.span().contains(word.span()));
    }

    private static Optional<Concept> conceptAt(Phrase phrase, int at) {
        return phrase.concepts().stream()
                .filter(concept -> concept.at() == at && phrase.telling().contains(concept.name()))
                .findFirst();
    }
}
