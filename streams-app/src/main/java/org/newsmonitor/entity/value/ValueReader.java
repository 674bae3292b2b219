package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads one kind of value where it begins. Looks at a bounded number of tokens. */
interface ValueReader {
    /** @param published what relative dates are resolved on */
    @Nullable
    Reading readAt(Tokens tokens, int at, LocalDateTime published);
}
