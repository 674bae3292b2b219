package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Clauses;
import org.newsmonitor.claim.grammar.Grammar;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Voice;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.EntityType;

/** Reads an article's claims for comparison, and remembers the articles read last: every article meets many others. */
final class Readings {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "its", "his", "her");
    private static final Set<String> CLAIMS =
            Set.of("claim", "claims", "allegation", "allegations", "accusation", "suggestion", "rumour", "rumor");
    private static final Set<String> COUNTS = Set.of("number", "toll", "total", "count", "tally", "figure");
    /** From "bringing" to the new figure, in words. */
    private static final int BROUGHT = 12;

    private static final Set<String> ALL = Set.of("all", "the", "both");
    private static final int REMEMBERED = 4096;

    private final Grammar grammar = Grammar.english();
    private final Clauses clauses = new Clauses();
    private final Concepts concepts = new Concepts();
    private final Amounts amounts = new Amounts();
    private final Map<String, List<String>> wording = Lexicon.groups(Readings.class, "wording.txt");
    private final Map<String, List<String>> verbs = Lexicon.groups(Readings.class, "verbs.txt");
    private final Map<String, List<Reading>> memory = Collections.synchronizedMap(new Recent());

    List<Reading> of(Article article) {
        String key = keyOf(article);
        List<Reading> known = memory.get(key);
        if (known == null) {
            String everything = (article.title() + "\n" + article.text()).toLowerCase(Locale.ROOT);
            known = article.claims().stream()
                    .map(claim -> read(new Reading.Source(article, claim, everything)))
                    .toList();
            memory.put(key, known);
        }
        return known;
    }

    /** All that a reading depends on; hashing whole articles costs more than reading them. */
    private static String keyOf(Article article) {
        return String.join(
                "\n",
                article.id(),
                Integer.toString(article.revision()),
                article.publishedAt().toString(),
                article.contentHash());
    }

    private Reading read(Reading.Source source) {
        Claim claim = source.claim();
        Voice voice = Voice.of(grammar.words(claim.quote(), claim.span().start(), claim.mentions()));
        List<Phrase> phrases = new ArrayList<>();
        List<Amount> found = new ArrayList<>();
        List<Word> inner = List.of();
        for (Clause clause : clauses.of(voice)) {
            Phrase phrase = Phrase.of(clause, claim.mentions(), concepts);
            if (meansSpeaker(clause, voice, claim)) {
                phrase = phrase.about(concepts.of(voice.aside()));
            }
            phrases.add(phrase);
            if (!clause.words().equals(inner) || ofAll(clause)) {
                found.addAll(amounts.of(phrase));
            }
            inner = clause.inner();
        }
        return Reading.of(source, phrases, found, marks(voice));
    }

    /** It starts with a pronoun that may stand for who says it; what he denies having done has no subject at all. */
    private static boolean meansSpeaker(Clause clause, Voice voice, Claim claim) {
        String first = opening(clause);
        boolean thing = first.equals("it") && isPerson(voice.aside(), claim);
        return (PRONOUNS.contains(first) && !thing)
                || (voice.denies(clause.words().get(0)) && first.endsWith("ing"));
    }

    /** Whether somebody is named there: "Tarkan", not "the Tarkan navy". */
    private static boolean isPerson(List<Word> aside, Claim claim) {
        return IntStream.range(0, aside.size())
                .filter(at -> at + 1 == aside.size() || !aside.get(at + 1).isNominal())
                .anyMatch(at -> claim.mentions().stream()
                        .anyMatch(mention -> mention.type() == EntityType.PERSON
                                && mention.span().contains(aside.get(at).span())));
    }

    /** Its first word, "that" aside. */
    private static String opening(Clause clause) {
        List<Word> words = clause.words();
        boolean that = words.size() > 1 && words.get(0).is("SCONJ");
        return words.get(that ? 1 : 0).lower();
    }

    /** "All 241 people who were aboard": inside a subject, any other figure counts only those it goes on about. */
    private static boolean ofAll(Clause clause) {
        return ALL.contains(clause.words().get(0).lower());
    }

    private Set<String> marks(Voice voice) {
        Set<String> marks = new HashSet<>();
        List<Word> all = new ArrayList<>(voice.aside());
        all.addAll(voice.content());
        String text = " " + String.join(" ", all.stream().map(Word::lemma).toList()) + " ";
        wording.forEach((mark, phrases) -> {
            if (phrases.stream().anyMatch(phrase -> text.contains(" " + phrase.replace('_', ' ') + " "))) {
                marks.add(mark);
            }
        });
        if (reaches(all) || brings(all)) {
            marks.add("update");
        }
        if (hadSaid(all) || tellsOfClaim(voice)) {
            marks.add("old");
        }
        return Set.copyOf(marks);
    }

    /** "The toll reached 17": what reaches a place has not moved on. */
    private boolean reaches(List<Word> words) {
        List<String> known = this.verbs.getOrDefault("reached", List.of());
        return IntStream.range(0, words.size() - 1)
                .anyMatch(i ->
                        known.contains(words.get(i).lemma()) && words.get(i + 1).is("NUM"));
    }

    /** "Which brings the number of people killed to five", "taking the toll to eleven". */
    private boolean brings(List<Word> words) {
        List<String> known = this.verbs.getOrDefault("brought", List.of());
        return IntStream.range(0, words.size())
                .filter(i -> known.contains(words.get(i).lemma()))
                .mapToObj(i -> words.subList(i + 1, Math.min(words.size(), i + BROUGHT)))
                .anyMatch(rest -> rest.stream().anyMatch(word -> COUNTS.contains(word.lemma()))
                        && IntStream.range(1, rest.size())
                                .anyMatch(at -> rest.get(at - 1).lower().equals("to")
                                        && rest.get(at).is("NUM")));
    }

    /** "Will look into the claim that …": told of, not told; who rejects the claim speaks for himself. */
    private static boolean tellsOfClaim(Voice voice) {
        List<Word> words = voice.content();
        return voice.deniedUntil() == 0
                && IntStream.range(1, words.size())
                        .anyMatch(i -> CLAIMS.contains(words.get(i - 1).lower())
                                && words.get(i).lower().equals("that"));
    }

    /** "Organisers had announced", "early reports had spoken of": what was said once, and is only recalled. */
    private boolean hadSaid(List<Word> words) {
        List<String> known = this.verbs.getOrDefault("recalled", List.of());
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).lower().equals("had"))
                .anyMatch(i -> words.subList(i + 1, Math.min(words.size(), i + 4)).stream()
                        .anyMatch(word -> known.contains(word.lemma())));
    }

    private static final class Recent extends LinkedHashMap<String, List<Reading>> {
        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Reading>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
