package org.newsmonitor.claim.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsmonitor.story.Span;

/** Classes of words that the model is known to get wrong in news, put right from the words around them. */
final class Corrections {
    private static final Map<String, List<String>> WORDS = Lexicon.groups(Corrections.class, "classes.txt");

    /** Past forms that are never nouns. */
    private static final Set<String> PAST = Lexicon.group(WORDS, "past");

    /** Past forms that are nouns too: verbs where a clause has none before them and an object or "down" behind. */
    private static final Set<String> PAST_OR_NOUN = Lexicon.group(WORDS, "past_or_noun");

    /** Those that are participles too: "was shot", "had been cut". */
    private static final Set<String> PARTICIPLE_OR_NOUN = Lexicon.group(WORDS, "participle_or_noun");

    private static final Set<String> OBJECT = Set.of("DET", "NUM", "PROPN", "PRON");
    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "at", "to", "by");
    private static final Set<String> PASSIVE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got", "gets");
    /** "Apollo-11": of no class the model knows. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\p{L}+-\\d+");

    /** Forms the model takes for nouns behind a name: "Nasrawi owns 70 percent". */
    private static final Set<String> PRESENT = Lexicon.group(WORDS, "present");

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> ORDER = Set.of("last", "first", "next");
    private static final Set<String> OPEN = Set.of("NOUN", "ADJ", "ADV", "PROPN");

    private Corrections() {}

    /** Twice, since what a word is may depend on what the next one was found to be. */
    static void apply(String[] tokens, String[] tags, List<Span> spans, List<Span> names) {
        pass(tokens, tags, spans, names);
        pass(tokens, tags, spans, names);
    }

    private static void pass(String[] tokens, String[] tags, List<Span> spans, List<Span> names) {
        for (int i = 0; i < tags.length; i++) {
            Span span = spans.get(i);
            boolean name = !tags[i].equals("PUNCT") && names.stream().anyMatch(other -> other.contains(span));
            tags[i] = name ? "PROPN" : corrected(tokens, tags, i);
        }
    }

    private static String corrected(String[] tokens, String[] tags, int at) {
        if (tokens[at].equals("of")) {
            return "ADP";
        }
        if (isAdverb(tokens, tags, at)) {
            return "ADV";
        }
        if (isName(tokens, tags, at)) {
            return "PROPN";
        }
        if (isSubject(tags, at) || isFirstNoun(tokens, tags, at) || isObjectTakenForVerb(tokens, tags, at)) {
            return "NOUN";
        }
        boolean afterDeterminer = at > 0 && tags[at - 1].equals("DET");
        if (afterDeterminer) {
            return tags[at].equals("VERB") ? "ADJ" : tags[at];
        }
        boolean past = PAST.contains(tokens[at]) || isRegularPast(tokens, tags, at);
        return past
                        || isBehindDo(tokens, tags, at)
                        || isPresent(tokens, tags, at)
                        || isPastOrNoun(tokens, tags, at)
                        || isParticiple(tokens, tags, at)
                ? "VERB"
                : tags[at];
    }

    /** "Was last seen", "was first built". */
    private static boolean isAdverb(String[] tokens, String[] tags, int at) {
        return at > 0
                && at + 1 < tags.length
                && ORDER.contains(tokens[at])
                && PASSIVE.contains(tokens[at - 1])
                && (tags[at + 1].equals("VERB") || tokens[at + 1].endsWith("ed"));
    }

    /** A capital inside a sentence makes a name; demonyms ("Greek") stay what they are. */
    private static boolean isName(String[] tokens, String[] tags, int at) {
        if (NUMBERED.matcher(tokens[at]).matches()) {
            return true;
        }
        return at > 0
                && Character.isUpperCase(tokens[at].codePointAt(0))
                && tokens[at].length() > 1
                && !tags[at - 1].equals("PUNCT")
                && (tags[at].equals("VERB")
                        || tags[at].equals("NOUN")
                        || tags[at].equals("ADV")
                        || isNameOfNoun(tags, at));
    }

    /** "The cargo ship Meridian sank": no adjective stands between a noun and a verb. */
    private static boolean isNameOfNoun(String[] tags, int at) {
        return tags[at].equals("ADJ")
                && tags[at - 1].equals("NOUN")
                && at + 1 < tags.length
                && (tags[at + 1].equals("VERB") || tags[at + 1].equals("AUX"));
    }

    /** "The navy shot": between "the" and a verb stands a noun. */
    private static boolean isSubject(String[] tags, int at) {
        return tags[at].equals("ADJ")
                && at > 0
                && tags[at - 1].equals("DET")
                && at + 1 < tags.length
                && (tags[at + 1].equals("VERB") || tags[at + 1].equals("AUX"));
    }

    /** "Deposits at the bank are insured": no sentence of news begins with a verb in -s. */
    private static boolean isFirstNoun(String[] tokens, String[] tags, int at) {
        return at == 0
                && tags[0].equals("VERB")
                && tokens[0].endsWith("s")
                && tags.length > 1
                && (tags[1].equals("ADP") || tags[1].equals("VERB") || tags[1].equals("AUX"));
    }

    /** "Did not open". */
    private static boolean isBehindDo(String[] tokens, String[] tags, int at) {
        return at > 1
                && (tags[at].equals("ADJ") || tags[at].equals("NOUN"))
                && (tokens[at - 1].equals("not") || tokens[at - 1].equals("n't"))
                && DO.contains(tokens[at - 2].toLowerCase(Locale.ROOT));
    }

    private static boolean isPresent(String[] tokens, String[] tags, int at) {
        return PRESENT.contains(tokens[at])
                && at > 0
                && at + 1 < tags.length
                && (tags[at - 1].equals("NOUN") || tags[at - 1].equals("PROPN"))
                && OBJECT.contains(tags[at + 1])
                && !verbBefore(tags, at);
    }

    /** "The party nominated Laila": between a noun and an object stands a verb, where there is none yet. */
    private static boolean isRegularPast(String[] tokens, String[] tags, int at) {
        return tags[at].equals("ADJ")
                && tokens[at].endsWith("ed")
                && at > 0
                && at + 1 < tags.length
                && (tags[at - 1].equals("NOUN") || tags[at - 1].equals("PROPN"))
                && (OBJECT.contains(tags[at + 1]) || isBareObject(tokens, tags, at + 1))
                && !verbBefore(tags, at);
    }

    /** "The company dumped waste into the river": a noun without an article, and no other verb in the clause. */
    private static boolean isBareObject(String[] tokens, String[] tags, int at) {
        boolean noun = tags[at].equals("NOUN") || (tags[at].equals("VERB") && !isInflected(tokens[at]));
        boolean behind = at + 1 < tags.length && tags[at + 1].equals("ADP");
        return noun && behind && !verbAfter(tags, at);
    }

    private static boolean isInflected(String verb) {
        return verb.endsWith("ed") || verb.endsWith("ing") || verb.endsWith("s");
    }

    /** Whether a verb stands behind it in its clause. */
    private static boolean verbAfter(String[] tags, int at) {
        for (int i = at + 1; i < tags.length && !tags[i].equals("PUNCT") && !tags[i].equals("SCONJ"); i++) {
            if (tags[i].equals("VERB") || tags[i].equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** What the model took for the verb of "the company dumped waste into the river" is the object. */
    private static boolean isObjectTakenForVerb(String[] tokens, String[] tags, int at) {
        return at > 1
                && at + 1 < tags.length
                && tags[at].equals("VERB")
                && !isInflected(tokens[at])
                && tags[at - 1].equals("VERB")
                && tokens[at - 1].endsWith("ed")
                && !tokens[at - 1].equals("helped")
                && tags[at + 1].equals("ADP");
    }

    /** Whether a verb stands before it in its clause. */
    private static boolean verbBefore(String[] tags, int at) {
        for (int i = at - 1; i >= 0 && !tags[i].equals("PUNCT") && !tags[i].equals("SCONJ"); i--) {
            if (tags[i].equals("VERB") || tags[i].equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastOrNoun(String[] tokens, String[] tags, int at) {
        if (!PAST_OR_NOUN.contains(tokens[at]) || !OPEN.contains(tags[at]) || at == 0 || at + 1 == tokens.length) {
            return false;
        }
        return !verbBefore(tags, at)
                && OPEN.contains(tags[at - 1])
                && (OBJECT.contains(tags[at + 1]) || PARTICLES.contains(tokens[at + 1]));
    }

    /** "was injured", "were not freed": what befell somebody, not what they are like; "unarmed" is no such word. */
    private static boolean isParticiple(String[] tokens, String[] tags, int at) {
        if (!endsAsParticiple(tokens[at], tags[at])) {
            return false;
        }
        int before = at - 1;
        while (before >= 0
                && (tags[before].equals("ADV") || tags[before].equals("PART") || ORDER.contains(tokens[before]))) {
            before--;
        }
        return before >= 0 && PASSIVE.contains(tokens[before].toLowerCase(Locale.ROOT));
    }

    private static boolean endsAsParticiple(String word, String tag) {
        boolean regular = word.endsWith("ed") && !word.startsWith("un") && word.indexOf('-') < 0;
        return ((tag.equals("ADJ") || tag.equals("ADP")) && regular)
                || ((tag.equals("ADJ") || tag.equals("NOUN")) && PARTICIPLE_OR_NOUN.contains(word));
    }
}
