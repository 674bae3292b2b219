package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Clauses;
import org.newsmonitor.claim.grammar.Grammar;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Voice;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Claim;

/** Reads an article's claims for comparison, and remembers the articles read last: every article meets many others. */
final class Readings {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "its", "his", "her");
    private static final int REMEMBERED = 4096;

    private final Grammar grammar = Grammar.english();
    private final Clauses clauses = new Clauses();
    private final Concepts concepts = new Concepts();
    private final Amounts amounts = new Amounts();
    private final Map<String, List<String>> wording = Lexicon.groups(Readings.class, "wording.txt");
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
        for (Clause clause : clauses.of(voice.content(), voice.denied())) {
            Phrase phrase = Phrase.of(clause, claim.mentions(), concepts);
            if (PRONOUNS.contains(clause.words().get(0).lower())) {
                phrase = phrase.about(concepts.of(voice.aside()));
            }
            phrases.add(phrase);
            found.addAll(amounts.of(phrase));
        }
        return Reading.of(source, phrases, found, marks(voice));
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
        if (voice.aside().stream().anyMatch(word -> word.lower().equals("had"))) {
            marks.add("old");
        }
        return Set.copyOf(marks);
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
