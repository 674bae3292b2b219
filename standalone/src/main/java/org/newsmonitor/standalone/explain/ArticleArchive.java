package org.newsmonitor.standalone.explain;

import java.io.IOException;
import java.util.List;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Rejected;

/** Where articles, and the alerts about them, can be looked up by id. */
public interface ArticleArchive {
    /** What became of an article. */
    sealed interface Entry {}

    /** Its newest revision, cleaned and tagged. */
    record Kept(Article article) implements Entry {}

    /** It was refused. */
    record Refused(Rejected rejected) implements Entry {}

    /** @throws UnknownArticleException for an id that is not there */
    Entry find(String id) throws IOException;

    /** Alerts that stand with a statement of each of the two as evidence; empty where alerts are not kept. */
    List<Alert> alertsBetween(String id, String otherId);

    /** There is no such article; the message tells which there are. */
    final class UnknownArticleException extends RuntimeException {
        private static final int MOST_NAMED = 5;

        UnknownArticleException(String id, String place, List<String> known) {
            super("there is no article " + id + " in " + place + (known.isEmpty() ? "" : "; there are " + some(known)));
        }

        private static String some(List<String> known) {
            String named = String.join(", ", known.subList(0, Math.min(MOST_NAMED, known.size())));
            return known.size() > MOST_NAMED ? named + " and " + (known.size() - MOST_NAMED) + " more" : named;
        }
    }
}
