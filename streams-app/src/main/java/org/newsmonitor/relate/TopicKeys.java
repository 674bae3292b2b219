package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsmonitor.story.Article;

/**
 * Chooses the few most telling keys of an article; articles that share a key meet. A common word alone ("Trump",
 * "shooting") would bring thousands together, so a key is a pair of telling words, a rare word, or a full name.
 */
public final class TopicKeys {
    private static final int PAIRED_WORDS = 10;
    private static final int PAIRED_TITLE_WORDS = 4;
    private static final int PAIRS = 40;
    /** Both words together as rare as one in a thousand articles, were they independent. */
    private static final double PAIR = 7;

    private static final int RARE_NAMES = 8;
    /** About one article in two thousand has the name. */
    private static final double RARE_NAME = 7.5;

    private static final int TELLING_WORDS = 20;
    /** About one article in a thousand has the word. */
    private static final double RARE_WORD = 7;

    private static final int FULL_NAMES = 8;
    /** Both words together as rare as one in a hundred thousand. */
    private static final double FULL_NAME = 12;

    private static final double NAME_BOOST = 2;
    private final ProfileReader reader = new ProfileReader();

    /** A word or pair of an article and how much it tells of what the article is about. */
    private record Telling(String key, double weight) {
        static final Comparator<Telling> MOST_FIRST =
                Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::key);
    }

    /** Sorted, without repetition; the article's own {@code topicKeys} are ignored. */
    public List<String> of(Article article) {
        Profile profile = reader.read(article);
        Set<String> names = terms(profile.names());
        List<Telling> words = tellingWords(profile, names);
        Set<String> keys = new TreeSet<>();
        first(PAIRS, pairs(paired(words, terms(profile.title()))), pair -> true, keys);
        first(RARE_NAMES, words, word -> names.contains(word.key()) && rarity(word) >= RARE_NAME, keys);
        first(FULL_NAMES, phrases(profile), phrase -> phrase.weight() >= FULL_NAME, keys);
        List<Telling> mostTelling = words.subList(0, Math.min(TELLING_WORDS, words.size()));
        first(TELLING_WORDS, mostTelling, word -> isWord(word) && rarity(word) >= RARE_WORD, keys);
        return List.copyOf(keys);
    }

    private static void first(int limit, List<Telling> sorted, Predicate<Telling> wanted, Set<String> keys) {
        sorted.stream().filter(wanted).limit(limit).map(Telling::key).forEach(keys::add);
    }

    private static List<Telling> tellingWords(Profile profile, Set<String> names) {
        Map<String, Double> weights = new TreeMap<>();
        profile.body().forEach((word, weight) -> weights.merge(word, weight, Double::sum));
        profile.head().forEach((word, weight) -> weights.merge(word, weight, Double::sum));
        List<Telling> words = new ArrayList<>();
        weights.forEach(
                (word, weight) -> words.add(new Telling(word, names.contains(word) ? weight * NAME_BOOST : weight)));
        words.sort(Telling.MOST_FIRST);
        return words;
    }

    /** The most telling words, and some of the title that are not among them. */
    private static List<Telling> paired(List<Telling> words, Set<String> title) {
        int most = Math.min(PAIRED_WORDS, words.size());
        List<Telling> paired = new ArrayList<>(words.subList(0, most));
        words.subList(most, words.size()).stream()
                .filter(word -> title.contains(word.key()))
                .limit(PAIRED_TITLE_WORDS)
                .forEach(paired::add);
        return paired;
    }

    private static List<Telling> pairs(List<Telling> words) {
        List<Telling> pairs = new ArrayList<>();
        for (Telling one : words) {
            for (Telling other : words) {
                if (one.key().compareTo(other.key()) < 0 && rarity(one) + rarity(other) >= PAIR) {
                    pairs.add(new Telling(one.key() + " " + other.key(), one.weight() + other.weight()));
                }
            }
        }
        pairs.sort(Telling.MOST_FIRST);
        return pairs;
    }

    private static List<Telling> phrases(Profile profile) {
        List<Telling> phrases = new ArrayList<>();
        profile.phrases().forEach((phrase, weight) -> phrases.add(new Telling("name " + phrase, weight)));
        phrases.sort(Telling.MOST_FIRST);
        return phrases;
    }

    private static double rarity(Telling word) {
        return ProfileReader.rarity(word.key());
    }

    private static boolean isWord(Telling word) {
        return !Character.isDigit(word.key().charAt(0));
    }

    private static Set<String> terms(TermVector vector) {
        Set<String> terms = new TreeSet<>();
        vector.forEach((term, weight) -> terms.add(term));
        return terms;
    }
}
