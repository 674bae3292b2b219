package org.newsmonitor.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.name.Gender;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/** Finds who speaks in one sentence: "according to X", "X said", "said X", by name, by role or by pronoun. */
final class SpeakerFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final int FARTHEST_SUBJECT = 30;

    private final Tokens tokens;
    private final Quotation quotation;
    private final @Nullable Mention[] names;
    private final @Nullable Mention[] references;

    /**
     * @param mentions names of the text
     * @param references pronouns and roles whose person is known
     */
    SpeakerFinder(Tokens tokens, Quotation quotation, List<Mention> mentions, List<Mention> references) {
        this.tokens = tokens;
        this.quotation = quotation;
        this.names = TokenMentions.of(tokens, mentions);
        this.references = TokenMentions.of(tokens, references);
    }

    @Nullable
    Speaker find(int from, int to) {
        for (int i = from; i < to; i++) {
            if (quotation.covers(i)) {
                continue;
            }
            Speaker speaker = at(i, from, to);
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    private @Nullable Speaker at(int i, int from, int to) {
        if (tokens.is(i, "according") && tokens.is(i + 1, "to")) {
            String name = after(i + 2, to);
            return name == null ? null : new Speaker(name, i);
        }
        boolean verb = SpeechWords.isVerb(tokens.lower(i))
                || (SpeechWords.isLoose(tokens.lower(i)) && tokens.is(i + 1, "that"));
        if (!verb) {
            return null;
        }
        String subject = before(i, from);
        String name = subject == null && isInverted(i) ? after(i + 1, to) : subject;
        return name == null ? null : new Speaker(name, i);
    }

    /** "…," said Patrick. */
    private boolean isInverted(int verb) {
        return tokens.is(verb, "said")
                || tokens.is(verb, "says")
                || tokens.is(verb, "asked")
                || tokens.is(verb, "added");
    }

    /** The subject that stands before a verb; empty for a pronoun. */
    private @Nullable String before(int verb, int from) {
        int at = verb - 1;
        while (at > from && SpeechWords.isAdverb(tokens.lower(at)) && names[at] == null) {
            at--;
        }
        if (at >= from && tokens.is(at, ",")) {
            return beforeApposition(at, from);
        }
        return at < from || quotation.covers(at) ? null : phraseEndingAt(at, from);
    }

    /** "Ian Bremmer, head of the Eurasia Group, told": the name before the apposition. */
    private @Nullable String beforeApposition(int comma, int from) {
        for (int i = comma - 1; i > Math.max(from, comma - FARTHEST_SUBJECT); i--) {
            if (tokens.is(i, ",") && !quotation.covers(i - 1)) {
                String name = i > from ? phraseEndingAt(i - 1, from) : null;
                if (name != null) {
                    return name;
                }
            }
        }
        return phraseEndingAt(comma - 1, from);
    }

    private @Nullable String phraseEndingAt(int at, int from) {
        Mention name = names[at];
        String described = name == null || name.type() == EntityType.PERSON ? null : personDescribed(at, from);
        if (described != null) {
            return described;
        }
        if (name != null) {
            return name.type() == EntityType.LOCATION && !standsForState(at, from) ? null : name.canonical();
        }
        Mention reference = references[at];
        if (reference != null && isSubject(tokens.lower(at))) {
            return reference.canonical();
        }
        if (PRONOUNS.contains(tokens.lower(at))) {
            return "";
        }
        if (tokens.is(at, "'s") || !SpeechWords.isRole(tokens.lower(at))) {
            return ofPhrase(at, from);
        }
        return RolePhrase.endingAt(tokens, at, from);
    }

    /** "Stewart Patrick, the director of a programme at the Council told": the person whom the words up to here describe. */
    private @Nullable String personDescribed(int at, int from) {
        for (int i = at - 1; i > Math.max(from, at - FARTHEST_SUBJECT); i--) {
            Mention before = names[i - 1];
            boolean apposition = tokens.is(i, ",") && (tokens.is(i + 1, "the") || tokens.is(i + 1, "a"));
            if (apposition && before != null && before.type() == EntityType.PERSON) {
                return before.canonical();
            }
        }
        return null;
    }

    /** A country speaks only as the subject: "Russia denied …". */
    private boolean standsForState(int at, int from) {
        int first = at;
        while (first > from && names[at] != null && names[at].equals(names[first - 1])) {
            first--;
        }
        return first == from || tokens.is(first - 1, ",") || tokens.is(first - 1, "and") || tokens.is(first - 1, "but");
    }

    /** "officials in Washington", "the head of the agency": the role before the preposition. */
    private @Nullable String ofPhrase(int at, int from) {
        for (int i = at; i > Math.max(from, at - 6); i--) {
            if (RolePhrase.isPreposition(tokens.lower(i)) && SpeechWords.isRole(tokens.lower(i - 1))) {
                return RolePhrase.endingAt(tokens, i - 1, from);
            }
        }
        return null;
    }

    /** The name or role that begins here, within a few words. */
    private @Nullable String after(int start, int to) {
        for (int i = start; i < Math.min(to, start + 8); i++) {
            Mention name = names[i];
            if (name != null) {
                return name.canonical();
            }
            Mention reference = references[i];
            if (reference != null && isSubject(tokens.lower(i))) {
                return reference.canonical();
            }
            if (PRONOUNS.contains(tokens.lower(i))) {
                return "";
            }
            if (SpeechWords.isRole(tokens.lower(i)) && !SpeechWords.isRole(tokens.lower(i + 1)) && !names(i + 1)) {
                return RolePhrase.endingAt(tokens, i, start - 1);
            }
            if (!tokens.get(i).isWord() && !tokens.isHyphen(i)) {
                return null;
            }
        }
        return null;
    }

    /** "he" and "the minister" speak, "him" and "his" do not. */
    private static boolean isSubject(String word) {
        return Gender.ofPronoun(word) == Gender.UNKNOWN || PRONOUNS.contains(word);
    }

    private boolean names(int at) {
        return at < names.length && names[at] != null;
    }
}
