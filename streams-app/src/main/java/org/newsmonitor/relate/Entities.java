package org.newsmonitor.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** What tagging found in an article, weighed for relating. */
final class Entities {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    /** A name of three rare words tells no more than one of two. */
    private static final double MOST_TELLING = 16;

    private Entities() {}

    /** Entities of a type by canonical name in lower case, the rarer and the oftener mentioned the heavier; unit length. */
    static TermVector of(Article article, EntityType type) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Mention> mentions : List.of(article.titleMentions(), article.mentions())) {
            for (Mention mention : mentions) {
                if (mention.type() == type) {
                    counts.merge(mention.canonical().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((name, count) -> weights.put(name, (1 + Math.log(count)) * telling(name)));
        weights.values().removeIf(weight -> weight <= 0);
        return TermVector.unit(weights);
    }

    /** Stems of the words of all names. */
    static Set<String> words(Article article) {
        Set<String> stems = new TreeSet<>();
        for (List<Mention> mentions : List.of(article.titleMentions(), article.mentions())) {
            for (Mention mention : mentions) {
                if (mention.type().isName()) {
                    Words.of(mention.text()).forEach(word -> stems.add(word.stem()));
                }
            }
        }
        return stems;
    }

    private static double telling(String name) {
        double sum = 0;
        for (Word word : Words.of(name)) {
            sum += WordFrequency.english().weightOf(word.stem());
        }
        return Math.min(MOST_TELLING, sum);
    }

    /** Years the text writes out, in dates or alone. */
    static Set<String> years(Article article) {
        Set<String> years = new TreeSet<>();
        for (Mention mention : article.mentions()) {
            Matcher year = YEAR.matcher(mention.text());
            if (mention.value() instanceof Period && year.find()) {
                years.add(year.group());
            }
        }
        return years;
    }
}
