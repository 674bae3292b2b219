package org.newsmonitor.claim;

import java.util.List;
import org.newsmonitor.entity.TaggedText;
import org.newsmonitor.story.Claim;

/** Reads the claims of a tagged text, one a sentence that asserts something. */
public final class ClaimReader {
    public List<Claim> read(TaggedText tagged) {
        return List.of();
    }
}
