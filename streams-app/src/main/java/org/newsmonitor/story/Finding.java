package org.newsmonitor.story;

import java.util.List;

/**
 * What comparing two statements found, alert or not, and which rule said so.
 *
 * @param fact names the disputed fact inside its story, so that findings about it meet in one alert
 * @param entities canonical names both statements are about
 * @param rule name of the rule or model, with its version
 * @param score 0 to 1
 * @param why one sentence a reader understands
 */
public record Finding(
        Relation relation,
        Kind kind,
        String fact,
        List<String> entities,
        Statement earlier,
        Statement later,
        String rule,
        double score,
        String why) {
    public Finding {
        entities = List.copyOf(entities);
    }
}
