package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Span;

/**
 * Puts dates on the calendar that are told from a date named shortly before: "the next day", "two days later". Where two
 * different dates are in reach, where the only one says when somebody spoke, or where the day would lie after publication,
 * the reader does not know and nothing is read.
 */
final class AnchoredDates {
    /** Farthest an anchor stands before the words that lean on it, in tokens. */
    private static final int REACH = 45;

    private static final Set<String> SPEAKING =
            Set.of("said", "says", "told", "announced", "reported", "reporters", "added", "confirmed");

    private final Tokens tokens;
    private final LocalDateTime published;
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Mention> read = new ArrayList<>();

    /** @param at index of its first token */
    private record Anchor(int at, LocalDate day, int precision) {}

    private AnchoredDates(Tokens tokens, LocalDateTime published) {
        this.tokens = tokens;
        this.published = published;
    }

    /** @param mentions values in order of position */
    static List<Mention> read(Tokens tokens, List<Mention> mentions, LocalDateTime published) {
        AnchoredDates dates = new AnchoredDates(tokens, published);
        dates.walk(mentions);
        return dates.read;
    }

    private void walk(List<Mention> mentions) {
        int next = 0;
        for (int at = 0; at < tokens.size(); ) {
            Mention here = next < mentions.size() ? startingAt(mentions.get(next), at) : null;
            AnchorPhrase phrase = here == null ? AnchorPhrase.readAt(tokens, at) : AnchorPhrase.after(tokens, here);
            Mention dated = phrase == null ? null : dated(phrase, at);
            if (phrase != null && (dated != null || here == null)) {
                at = phrase.end();
                add(dated, at, true);
            } else {
                add(here, at, false);
                at = here == null ? at + 1 : Math.max(at + 1, end(here));
            }
            while (next < mentions.size()
                    && tokens.firstFrom(mentions.get(next).span().start()) < at) {
                next++;
            }
        }
    }

    private int end(Mention mention) {
        return tokens.firstFrom(mention.span().end());
    }

    private @Nullable Mention startingAt(Mention mention, int at) {
        return tokens.get(at).span().start() == mention.span().start() ? mention : null;
    }

    /** Words that lean on a date that is not plain are dropped: "next week" in "the next week" is not told from publication. */
    private void add(@Nullable Mention mention, int at, boolean leaning) {
        if (mention == null) {
            return;
        }
        read.add(mention);
        Anchor anchor = anchor(mention, at);
        if (anchor != null) {
            if (leaning) {
                anchors.clear();
            }
            anchors.add(anchor);
        }
    }

    private @Nullable Anchor anchor(Mention mention, int at) {
        if (mention.type() != EntityType.DATE || !(mention.value() instanceof Period period) || isOfSpeech(at)) {
            return null;
        }
        boolean vague = period.canonical().startsWith("~") || period.canonical().indexOf('/') > 0;
        return vague
                ? null
                : new Anchor(at, period.from().toLocalDate(), period.canonical().length());
    }

    /** "said on Tuesday": when it was said, not when it happened. */
    private boolean isOfSpeech(int at) {
        int before = tokens.is(at - 1, "on") ? at - 2 : at - 1;
        return SPEAKING.contains(tokens.lower(before));
    }

    private @Nullable Mention dated(AnchorPhrase phrase, int at) {
        Anchor anchor = plain(at, needed(phrase.unit()));
        Reading reading = anchor == null ? null : AnchorShift.apply(tokens, phrase, anchor.day(), anchor.precision());
        if (reading == null || !(reading.value() instanceof Period period) || isToCome(period, at)) {
            return null;
        }
        Span span = tokens.span(at, phrase.end());
        String text = span.of(tokens.text());
        return new Mention(span, reading.type(), text, text, period);
    }

    private boolean isToCome(Period period, int at) {
        return !period.from().isBefore(published.toLocalDate().plusDays(1).atStartOfDay()) && !Bias.isAhead(tokens, at);
    }

    /** The length of an ISO date of at least this precision. */
    private static int needed(String unit) {
        return switch (unit) {
            case "year" -> 4;
            case "month" -> 7;
            default -> 10;
        };
    }

    /** The one date in reach of this precision; null where there is none or more than one. */
    private @Nullable Anchor plain(int at, int precision) {
        anchors.removeIf(anchor -> anchor.at() < at - REACH);
        Anchor only = null;
        for (Anchor anchor : anchors) {
            if (anchor.precision() < precision) {
                continue;
            }
            if (only != null && !only.day().equals(anchor.day())) {
                return null;
            }
            only = anchor;
        }
        return only;
    }
}
