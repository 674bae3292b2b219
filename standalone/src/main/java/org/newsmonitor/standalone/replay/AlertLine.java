package org.newsmonitor.standalone.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsmonitor.avro.Alert;

/**
 * What two runs are compared by: an alert as {@code --alerts} writes it, in short.
 *
 * @param evidence how many pairs of statements
 */
public record AlertLine(
        String id, String status, String relation, String kind, double score, int evidence, String summary) {
    private static final JsonMapper JSON = new JsonMapper();

    public static List<AlertLine> of(Collection<Alert> alerts) {
        return alerts.stream()
                .map(alert -> new AlertLine(
                        alert.getId(),
                        alert.getStatus(),
                        alert.getRelation(),
                        alert.getKind(),
                        alert.getScore(),
                        alert.getEvidence().size(),
                        alert.getSummary()))
                .toList();
    }

    /**
     * Reads a file that {@code --alerts} has written.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static List<AlertLine> read(Path file) throws IOException {
        List<AlertLine> alerts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                alerts.add(parse(line, file + ":" + number));
            }
        }
        return alerts;
    }

    private static AlertLine parse(String line, String place) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json == null || !json.hasNonNull("id") || !json.path("evidence").isArray()) {
                throw new IllegalArgumentException(place + ": not an alert as --alerts writes them");
            }
            return new AlertLine(
                    json.get("id").asText(),
                    json.path("status").asText(),
                    json.path("relation").asText(),
                    json.path("kind").asText(),
                    json.path("score").asDouble(),
                    json.path("evidence").size(),
                    json.path("summary").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    boolean differsFrom(AlertLine other) {
        return !status.equals(other.status)
                || !relation.equals(other.relation)
                || !kind.equals(other.kind)
                || score != other.score
                || evidence != other.evidence;
    }
}
