package org.newsmonitor.console;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.avro.Statement;

/**
 * Which alerts a subscriber wants; an absent part lets everything pass.
 *
 * @param kind such as QUANTITY, whatever its case
 * @param entity part of an entity's canonical name, whatever its case
 * @param source part of an outlet's name on either side, whatever its case
 */
public record AlertFilter(
        @Nullable String kind,
        @Nullable String entity,
        @Nullable String source) {
    public boolean lets(Alert alert) {
        return (kind == null || kind.equalsIgnoreCase(alert.getKind()))
                && (entity == null || alert.getEntities().stream().anyMatch(name -> has(name, entity)))
                && (source == null || alert.getEvidence().stream().anyMatch(evidence -> isFrom(evidence, source)));
    }

    private static boolean isFrom(Evidence evidence, String source) {
        return isFrom(evidence.getEarlier(), source) || isFrom(evidence.getLater(), source);
    }

    private static boolean isFrom(Statement statement, String source) {
        return statement.getSource() != null && has(statement.getSource(), source);
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
