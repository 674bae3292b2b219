package org.newsmonitor.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Mention;

/** Tells for each token which mention it belongs to. */
final class TokenMentions {
    private TokenMentions() {}

    static @Nullable Mention[] of(Tokens tokens, List<Mention> mentions) {
        @Nullable Mention[] byToken = new Mention[tokens.size()];
        for (Mention mention : mentions) {
            int from = tokens.firstFrom(mention.span().start());
            for (int i = from;
                    i < tokens.size()
                            && tokens.get(i).span().end() <= mention.span().end();
                    i++) {
                byToken[i] = mention;
            }
        }
        return byToken;
    }
}
