package org.newsmonitor.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsmonitor.contradiction.Detector;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.Finding;

/** Judges each labelled pair of statements alone: what the detector makes of them when nothing else has to be found. */
public final class Quotes {
    private Quotes() {}

    /** Whether the two statements of a pair alone raise an alert. */
    public static boolean raiseAlert(Detector detector, GoldPair pair, Map<String, Article> articles) {
        return judge(detector, pair, articles).stream()
                .anyMatch(f -> f.relation().raisesAlert());
    }

    /** All findings between the two statements. */
    public static List<Finding> judge(Detector detector, GoldPair pair, Map<String, Article> articles) {
        Article earlier = articles.get(pair.earlier());
        Article later = articles.get(pair.later());
        if (earlier == null || later == null) {
            return List.of();
        }
        return detector.compare(only(earlier, pair.earlierQuote()), only(later, pair.laterQuote()));
    }

    private static Article only(Article article, String quote) {
        String wanted = plain(quote);
        return article.withClaims(article.claims().stream()
                .filter(claim -> matches(claim, wanted))
                .collect(Collectors.toList()));
    }

    static boolean matches(Claim claim, String wanted) {
        String said = plain(claim.quote());
        return said.contains(wanted) || wanted.contains(said);
    }

    static String plain(String text) {
        return text.replaceAll("[“”\"]", "")
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .trim();
    }
}
