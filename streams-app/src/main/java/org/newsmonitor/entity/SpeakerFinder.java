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
    private final RoleChain chain;

    /**
     * @param mentions names of the text
     * @param references pronouns and roles whose person is known
     */
    SpeakerFinder(Tokens tokens, Quotation quotation, List<Mention> mentions, List<Mention> references) {
        this.tokens = tokens;
        this.quotation = quotation;
        this.names = TokenMentions.of(tokens, mentions);
        this.references = TokenMentions.of(tokens, references);
        this.chain = new RoleChain(tokens, names);
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
        if (tokens.is(i, "quoted") || tokens.is(i, "cited") || tokens.is(i, "quotes")) {
            String quoted = quotedAsSaying(i, to);
            return quoted == null ? null : new Speaker(quoted, i);
        }
        boolean verb = SpeechWords.isVerb(tokens.lower(i))
                || (SpeechWords.isLoose(tokens.lower(i)) && tokens.is(i + 1, "that"))
                || isAccusing(i, to);
        if (!verb) {
            return null;
        }
        String subject = before(i, from);
        String name = subject == null && isInverted(i) ? after(i + 1, to) : subject;
        return name == null ? null : new Speaker(name, i);
    }

    /** "TASS quoted him as saying": the one whom the outlet quotes; empty for a pronoun nobody is known for. */
    private @Nullable String quotedAsSaying(int verb, int to) {
        for (int i = verb + 1; i < Math.min(to, verb + 10); i++) {
            if (tokens.is(i, "as") && (tokens.is(i + 1, "saying") || tokens.is(i + 1, "telling"))) {
                Mention name = names[i - 1];
                Mention reference = references[i - 1];
                boolean pronoun = Gender.ofPronoun(tokens.lower(i - 1)) != Gender.UNKNOWN;
                return name != null
                        ? name.canonical()
                        : reference != null ? reference.canonical() : pronoun ? "" : phraseEndingAt(i - 1, verb + 1);
            }
        }
        return null;
    }

    /** "accused the army of killing", but not "was accused". */
    private boolean isAccusing(int verb, int to) {
        boolean accuses = tokens.is(verb, "accused") || tokens.is(verb, "accuses");
        for (int i = verb + 1;
                accuses && i < Math.min(to, verb + 12) && tokens.get(i).isWord();
                i++) {
            if (tokens.is(i, "of")) {
                return !SpeechWords.isBeing(tokens.lower(verb - 1));
            }
        }
        return false;
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

    /** "Ian Bremmer, head of the Eurasia Group, told": the name before the apposition; or a person who is the apposition. */
    private @Nullable String beforeApposition(int comma, int from) {
        Mention last = comma > from ? names[comma - 1] : null;
        if (last != null && last.type() == EntityType.PERSON && tokens.is(firstOf(comma - 1, from) - 1, ",")) {
            return last.canonical();
        }
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
        String chained = described == null ? chain.endingAt(at, from) : described;
        if (chained != null) {
            return chained;
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
        int first = firstOf(at, from);
        return first == from || tokens.is(first - 1, ",") || tokens.is(first - 1, "and") || tokens.is(first - 1, "but");
    }

    private int firstOf(int at, int from) {
        int first = at;
        while (first > from && names[at] != null && names[at].equals(names[first - 1])) {
            first--;
        }
        return first;
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
