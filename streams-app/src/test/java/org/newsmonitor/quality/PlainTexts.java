package org.newsmonitor.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.clean.text.Boilerplate;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.Lines;
import org.newsmonitor.clean.text.TextRepair;
import org.newsmonitor.clean.text.TracedText;

/** Plain texts by line: which lines the rules drop, and which ought to go since they recur in reports of other events. */
final class PlainTexts {
    static final String BBC = "replay/bbc.jsonl";
    static final String LOCAL_NEWS = "stories/gun-violence-2013-2015.jsonl";

    /** A line in reports of so many events is none of their text. */
    private static final int EVENTS = 3;

    /** @param half 0 or 1, by the event's number */
    private record Text(String event, int half, List<Line> lines, Set<Line> kept) {}

    /** Counts of lines. */
    record Count(long all, long dropped) {
        double share() {
            return (double) dropped / all;
        }
    }

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Set<String>> events = new HashMap<>();

    static PlainTexts read(String file, String body, String event) throws IOException {
        PlainTexts all = new PlainTexts();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(SharedData.require(file))) {
            JsonNode article = json.readTree(line);
            all.add(article.path(event).asText(), article.path(body).asText());
        }
        return all;
    }

    private void add(String event, String body) {
        List<Line> lines = Lines.of(TextRepair.repaired(TracedText.verbatim(body, 0)));
        Set<Line> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(Boilerplate.dropFromText(lines));
        lines.forEach(line ->
                events.computeIfAbsent(line.text(), text -> new HashSet<>()).add(event));
        texts.add(new Text(event, Math.floorMod(event.hashCode(), 2), lines, kept));
    }

    /** Of all lines; one that lost a credit counts as dropped. */
    Count lines() {
        long all = texts.stream().mapToLong(text -> text.lines().size()).sum();
        long kept = texts.stream().mapToLong(text -> text.kept().size()).sum();
        return new Count(all, all - kept);
    }

    /** Of the lines in one half that recur in reports of other events. */
    Count recurring(int half) {
        long all = 0;
        long dropped = 0;
        for (Text text : texts) {
            for (Line line : text.lines()) {
                boolean counts = text.half() == half
                        && events.getOrDefault(line.text(), Set.of()).size() >= EVENTS;
                all += counts ? 1 : 0;
                dropped += counts && !text.kept().contains(line) ? 1 : 0;
            }
        }
        return new Count(all, dropped);
    }
}
