package org.newsmonitor.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/** Finds the medium a speaker speaks through: "told Reuters", "in an interview with the BBC", "the Post reported, citing". */
final class OutletFinder {
    private static final PhraseTable<Boolean> THROUGH = SpeechWords.phrases("through.txt");
    private static final Set<String> REPORTS =
            Set.of("reported", "reports", "quoted", "quotes", "cited", "citing", "quoting");
    private static final int LOOK_AHEAD = 3;

    private final Tokens tokens;
    private final @Nullable Mention[] names;

    OutletFinder(Tokens tokens, List<Mention> names) {
        this.tokens = tokens;
        this.names = TokenMentions.of(tokens, names);
    }

    /** @param speaker who speaks; never the outlet at once */
    @Nullable
    String find(int from, int to, @Nullable String speaker) {
        for (int i = from; i < to; i++) {
            PhraseTable.Match<Boolean> match = THROUGH.longestAt(tokens, i);
            String outlet = match == null ? null : organizationAt(match.end(), to);
            if (outlet == null && REPORTS.contains(tokens.lower(i))) {
                outlet = organizationBefore(i);
            }
            if (outlet != null && !outlet.equals(speaker)) {
                return outlet;
            }
        }
        return null;
    }

    /** The body named here, an article and a kind of paper aside: "told the newspaper El País". */
    private @Nullable String organizationAt(int from, int to) {
        for (int i = from; i < Math.min(to, from + LOOK_AHEAD); i++) {
            Mention name = names[i];
            if (name != null) {
                return name.type() == EntityType.ORGANIZATION ? name.canonical() : null;
            }
        }
        return null;
    }

    private @Nullable String organizationBefore(int verb) {
        Mention name = verb > 0 ? names[verb - 1] : null;
        return name != null && name.type() == EntityType.ORGANIZATION ? name.canonical() : null;
    }
}
