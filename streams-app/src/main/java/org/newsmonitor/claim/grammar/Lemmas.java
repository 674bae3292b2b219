package org.newsmonitor.claim.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/**
 * Base forms: the model's guess, corrected where a table of irregular verbs knows better. A guess depends on the word and
 * its class alone, not on the sentence, so that it is made once: guessing costs ten times as much as naming classes.
 */
final class Lemmas {
    private static final Set<String> INFLECTED = Set.of("VERB", "AUX", "NOUN", "ADJ", "ADV");

    /** Of English news, hundreds of thousands of articles; past it, guesses are made anew each time. */
    private static final int REMEMBERED = 100_000;

    private final Map<String, String> irregular = Lexicon.pairs(Lemmas.class, "irregular.txt");
    private final Map<String, String> guesses = new ConcurrentHashMap<>();
    private final ThreadLocal<LemmatizerME> lemmatizers;

    Lemmas() {
        LemmatizerModel model = model();
        lemmatizers = ThreadLocal.withInitial(() -> new LemmatizerME(model));
    }

    String of(String lower, String tag) {
        if (!INFLECTED.contains(tag)) {
            return lower;
        }
        String known = irregular.get(lower);
        return known != null && (tag.equals("VERB") || tag.equals("AUX")) ? known : remembered(lower, tag);
    }

    private String remembered(String lower, String tag) {
        String key = tag + " " + lower;
        String known = guesses.get(key);
        if (known == null) {
            known = guess(lower, tag);
            if (guesses.size() < REMEMBERED) {
                guesses.put(key, known);
            }
        }
        return known;
    }

    private String guess(String lower, String tag) {
        String guess = lemmatizers.get().lemmatize(new String[] {lower}, new String[] {tag})[0];
        if (tag.equals("VERB") && lower.endsWith("ed") && (guess.equals("O") || guess.equalsIgnoreCase(lower))) {
            return regular(lower);
        }
        if (tag.equals("VERB") && lower.endsWith("ied") && guess.endsWith("i")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (tag.equals("VERB") && lower.endsWith("umed")) {
            return lower.substring(0, lower.length() - 1);
        }
        return guess.equals("O") ? lower : guess.toLowerCase(Locale.ROOT);
    }

    /** A past form the model left as it is: "chaired", "shelved", "rammed". */
    private static String regular(String past) {
        String stem = past.substring(0, past.length() - 2);
        if (stem.matches(".*([bdgmnprt])\\1")) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem.matches(".*[vczu]|.*[^aeiou][aeiou]?[sg]") ? stem + "e" : stem;
    }

    private static LemmatizerModel model() {
        try (InputStream in = Grammar.open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
            return new LemmatizerModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
