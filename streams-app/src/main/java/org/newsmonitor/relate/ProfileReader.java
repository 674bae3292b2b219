package org.newsmonitor.relate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.EntityType;

/** Reads an article for relating, and remembers the last few thousand it has read: every article meets many others. */
final class ProfileReader {
    private static final int REMEMBERED = 4096;
    private static final int HEAD_WORDS = 40;
    private static final int BODY_WORDS = 400;

    private final Map<String, Profile> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Profile> eldest) {
            return size() > REMEMBERED;
        }
    };

    Profile read(Article article) {
        String key = article.id() + "\n" + article.revision() + "\n" + article.contentHash() + "\n" + article.title();
        synchronized (remembered) {
            Profile known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        Profile profile = profileOf(article);
        synchronized (remembered) {
            remembered.put(key, profile);
        }
        return profile;
    }

    private Profile profileOf(Article article) {
        List<Word> title = Words.of(article.title());
        List<Word> text = Words.of(article.text());
        text = text.subList(0, Math.min(text.size(), BODY_WORDS));
        List<Word> lead = text.subList(0, Math.min(text.size(), HEAD_WORDS));
        Names read = Names.of(article.title() + ".\n" + article.text());
        return new Profile(
                article.id(),
                article.revision(),
                article.publishedAt(),
                RecentDays.of(article),
                TermVector.of(rarities(title)),
                Entities.of(article, EntityType.PERSON),
                Entities.of(article, EntityType.LOCATION),
                Entities.years(article),
                TermVector.unit(weights(title, text)),
                TermVector.unit(weights(title, lead)),
                TermVector.of(names(title, text, Entities.words(article))),
                TermVector.of(figures(text)),
                TermVector.of(phrases(read)),
                read,
                Sketch.of(text));
    }

    private Map<String, Double> weights(List<Word> title, List<Word> text) {
        Map<String, Integer> counts = new HashMap<>();
        title.forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        text.forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((stem, count) -> weights.put(stem, (1 + Math.log(count)) * rarity(stem)));
        return weights;
    }

    private Map<String, Double> rarities(List<Word> words) {
        Map<String, Double> weights = new HashMap<>();
        words.forEach(word -> weights.put(word.stem(), rarity(word.stem())));
        return weights;
    }

    /** Words with a capital inside a sentence, and the words of names that tagging found. */
    private Map<String, Double> names(List<Word> title, List<Word> text, Set<String> tagged) {
        Map<String, Double> weights = new HashMap<>();
        text.stream()
                .filter(word -> word.isName() || tagged.contains(word.stem()))
                .forEach(word -> weights.put(word.stem(), rarity(word.stem())));
        title.stream()
                .filter(word -> weights.containsKey(word.stem())
                        || tagged.contains(word.stem())
                        || (text.isEmpty() && word.isName()))
                .forEach(word -> weights.put(word.stem(), rarity(word.stem())));
        return weights;
    }

    private Map<String, Double> phrases(Names read) {
        Map<String, Double> weights = new HashMap<>();
        for (String phrase : read.phrases()) {
            double weight = 0;
            for (Word word : Words.of(phrase)) {
                weight += rarity(word.stem());
            }
            weights.put(phrase, weight);
        }
        return weights;
    }

    private Map<String, Double> figures(List<Word> text) {
        Map<String, Double> weights = new HashMap<>();
        text.stream()
                .filter(word -> word.isFigure() && word.stem().length() >= 3)
                .forEach(word -> weights.put(word.stem(), rarity(word.stem())));
        return weights;
    }

    /** How telling a word or figure is, as {@link WordFrequency#weightOf}. */
    static double rarity(String stem) {
        return Character.isDigit(stem.charAt(0))
                ? Math.min(8, 2 + stem.length())
                : WordFrequency.english().weightOf(stem);
    }
}
