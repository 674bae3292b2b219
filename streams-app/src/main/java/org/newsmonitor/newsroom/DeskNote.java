package org.newsmonitor.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Statement;

/** What the stages tell the desk; the stories and alerts that stand are a function of the set of these. */
public sealed interface DeskNote {
    /** When it starts to age: the event time of the (later) article it is about. */
    Instant at();

    /** The (later) article it is about. */
    String articleId();

    /** Equal notes have equal keys; different notes of one stream have different keys, save newer over older sightings. */
    String key();

    /** Whether the other note, of the same key, says more. */
    default boolean isOlderThan(@Nullable DeskNote other) {
        return false;
    }

    /** An article was kept. */
    record Sighting(Headline headline) implements DeskNote {
        @Override
        public boolean isOlderThan(@Nullable DeskNote other) {
            return other instanceof Sighting sighting
                    && headline.revision() < sighting.headline().revision();
        }

        @Override
        public Instant at() {
            return headline.publishedAt();
        }

        @Override
        public String articleId() {
            return headline.articleId();
        }

        @Override
        public String key() {
            return "sighting\n" + headline.articleId();
        }
    }

    /** Two revisions report the same event; void once either is replaced. */
    record Linked(Link link, Instant at) implements DeskNote {
        @Override
        public String articleId() {
            return link.laterId();
        }

        @Override
        public String key() {
            return String.join(
                    "\n",
                    "link",
                    link.laterId(),
                    link.earlierId(),
                    Integer.toString(link.laterRevision()),
                    Integer.toString(link.earlierRevision()));
        }
    }

    /** Two statements dispute a fact; the revisions they were read from are named in them. */
    record Found(Finding finding) implements DeskNote {
        @Override
        public Instant at() {
            return finding.later().publishedAt();
        }

        @Override
        public String articleId() {
            return finding.later().articleId();
        }

        @Override
        public String key() {
            return String.join(
                    "\n",
                    "finding",
                    placeOf(finding.later()),
                    placeOf(finding.earlier()),
                    finding.kind().name(),
                    finding.rule(),
                    finding.fact());
        }

        private static String placeOf(Statement statement) {
            return statement.articleId() + "\n" + statement.revision() + "\n" + statement.span();
        }
    }
}
