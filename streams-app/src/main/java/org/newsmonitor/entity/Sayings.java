package org.newsmonitor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** Says for each sentence who speaks in it, whether in direct speech, and whether the content is hedged or denied. */
final class Sayings {
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "nor", "neither", "didn't", "couldn't", "wouldn't", "can't", "doesn't", "without");

    private final Tokens tokens;
    private final List<Mention> names;
    private final Quotation quotation;
    private final SpeakerFinder finder;
    private final OutletFinder outlets;
    private @Nullable String lastSpeaker;

    private Sayings(Tokens tokens, List<Span> sentences, List<Mention> names, List<Mention> references) {
        this.tokens = tokens;
        this.names = names;
        this.quotation = new Quotation(tokens, sentences);
        this.finder = new SpeakerFinder(tokens, quotation, names, references);
        this.outlets = new OutletFinder(tokens, names);
    }

    static List<Saying> read(Tokens tokens, List<Span> sentences, List<Mention> names, List<Mention> references) {
        Sayings sayings = new Sayings(tokens, sentences, names, references);
        List<Saying> read = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            read.add(sayings.read(sentence));
        }
        return read;
    }

    private Saying read(Span sentence) {
        int from = tokens.firstFrom(sentence.start());
        int to = tokens.firstFrom(sentence.end());
        Speaker speaker = finder.find(from, to);
        boolean quoted = quotation.holdsSpeech(from, to);
        String name = speaker == null ? continued(from, to) : speaker.isPronoun() ? lastSpeaker(from) : speaker.name();
        if (name != null) {
            lastSpeaker = name;
        }
        Attribution attribution =
                name == null ? Attribution.NARRATED : quoted ? Attribution.QUOTED : Attribution.REPORTED;
        return new Saying(
                sentence,
                name,
                outlets.find(from, to, name),
                attribution,
                isHedged(speaker, from, to),
                isDenied(speaker, name, from, to));
    }

    /** A sentence that is all quotation goes on with what the last speaker said. */
    private @Nullable String continued(int from, int to) {
        return quotation.isWhole(from, to) ? lastSpeaker : null;
    }

    /** Whom a pronoun stands for: the last speaker, else the last person named before. */
    private @Nullable String lastSpeaker(int from) {
        if (lastSpeaker != null) {
            return lastSpeaker;
        }
        String person = null;
        for (Mention name : names) {
            if (name.span().start() >= tokens.get(from).span().start()) {
                break;
            }
            person = name.type() == EntityType.PERSON ? name.canonical() : person;
        }
        return person;
    }

    private boolean isHedged(@Nullable Speaker speaker, int from, int to) {
        boolean unnamed = speaker != null && namesSource(speaker.name());
        return unnamed || SpeechWords.isHedged(tokens, from, to);
    }

    private boolean isDenied(@Nullable Speaker speaker, @Nullable String name, int from, int to) {
        if (speaker != null && SpeechWords.isDenial(tokens.lower(speaker.verb()))) {
            return !isNegated(speaker.verb());
        }
        return name != null && Denials.holds(tokens, from, to);
    }

    /** "did not deny", "would neither confirm nor deny": nothing is denied. */
    private boolean isNegated(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (NEGATIONS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "two sources", "sources close to the club". */
    private static boolean namesSource(String phrase) {
        return Stream.of(phrase.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(SpeechWords::isSource);
    }
}
