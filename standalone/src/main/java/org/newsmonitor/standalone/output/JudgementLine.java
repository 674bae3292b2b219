package org.newsmonitor.standalone.output;

import org.newsmonitor.newsroom.PassageComparer.Judgement;

/** How two passages stand to each other, as one JSON object. */
public final class JudgementLine {
    private JudgementLine() {}

    public static String of(String id, Judgement judgement) {
        return Json.object()
                .put("id", id)
                .put("relation", judgement.relation().name())
                .put("kind", judgement.kind().name())
                .put("score", judgement.score())
                .put("why", judgement.why())
                .toString();
    }
}
