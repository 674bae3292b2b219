package org.newsmonitor.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/**
 * A speaker named by what follows a role or a name: "analysts at Goldman Sachs", "lawyers for Maria Lopez", "the defence
 * ministry in Kyiv", "John Smith of the University of Leeds".
 */
final class RoleChain {
    private static final int LONGEST = 9;
    private static final Set<String> BREAKS =
            Set.of("and", "but", "that", "when", "as", "after", "before", "while", "which", "who", "because", "since");

    private static final Set<String> NO_LINKS = Set.of("to", "by", "on");

    private final Tokens tokens;
    private final @Nullable Mention[] names;

    RoleChain(Tokens tokens, @Nullable Mention[] names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Who the words up to here name, the farthest head first; null when no head stands before them. */
    @Nullable
    String endingAt(int at, int from) {
        String found = null;
        for (int i = at - 1; i > Math.max(from, at - LONGEST) && isInside(i); i--) {
            if (isLink(i) && !holdsTwoNames(i + 1, at)) {
                String headed = headed(i - 1, at, from);
                found = headed == null ? found : headed;
            }
        }
        return found;
    }

    private @Nullable String headed(int head, int at, int from) {
        Mention name = names[head];
        if (name != null) {
            return name.type() == EntityType.PERSON ? name.canonical() : null;
        }
        return SpeechWords.isRole(tokens.lower(head))
                ? RolePhrase.endingAt(tokens, head, from) + " "
                        + tokens.text(head + 1, at + 1).replaceAll("\\s+", " ")
                : null;
    }

    /** A preposition, or "close to". */
    private boolean isLink(int at) {
        boolean close = tokens.is(at, "close") && tokens.is(at + 1, "to");
        return close || (RolePhrase.isPreposition(tokens.lower(at)) && !NO_LINKS.contains(tokens.lower(at)));
    }

    private boolean isInside(int at) {
        boolean word = tokens.get(at).isWord() || tokens.is(at, "'s") || tokens.isHyphen(at);
        return word && !BREAKS.contains(tokens.lower(at)) && !SpeechWords.isVerb(tokens.lower(at));
    }

    /** "officials in Moscow Putin" is no phrase. */
    private boolean holdsTwoNames(int from, int at) {
        Mention first = null;
        for (int i = from; i <= at; i++) {
            Mention name = names[i];
            if (name != null && first != null && !name.equals(first)) {
                return true;
            }
            first = name == null ? first : name;
        }
        return first != null && !first.equals(names[at]);
    }
}
