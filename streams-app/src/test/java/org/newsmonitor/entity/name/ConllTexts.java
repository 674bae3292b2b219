package org.newsmonitor.entity.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Sentences of a CoNLL file put back together as running text, with their names; the same joins as training/ner/gold.py. */
final class ConllTexts {
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("PER", EntityType.PERSON),
            Map.entry("ORG", EntityType.ORGANIZATION),
            Map.entry("LOC", EntityType.LOCATION),
            Map.entry("person", EntityType.PERSON),
            Map.entry("location", EntityType.LOCATION),
            Map.entry("corporation", EntityType.ORGANIZATION),
            Map.entry("group", EntityType.ORGANIZATION),
            Map.entry("Person", EntityType.PERSON),
            Map.entry("Organisation", EntityType.ORGANIZATION),
            Map.entry("Location", EntityType.LOCATION));
    private static final Set<String> NO_SPACE_BEFORE = Set.of(
            ".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "’", "'", "'s", "’s", "n't", "n’t", "'re", "'ve", "'ll",
            "'m", "'d", "''");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "{", "$", "£", "€", "#", "@", "``");

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> spans = new ArrayList<>();
    private final List<EntityType> types = new ArrayList<>();
    private String lastLabel = "O";
    private boolean openQuote;
    private boolean glue;

    private ConllTexts() {}

    /** @param separator between token and label, a regular expression */
    static List<LabelledText> read(Path file, String separator) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        ConllTexts sentence = new ConllTexts();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split(separator, -1);
            if (fields.length < 2 || fields[0].isBlank()) {
                sentence.addTo(texts);
                sentence = new ConllTexts();
            } else if (!fields[0].equals("-DOCSTART-")) {
                sentence.add(fields[0], fields[fields.length - 1]);
            }
        }
        sentence.addTo(texts);
        return texts;
    }

    private void add(String token, String label) {
        boolean quote = token.equals("\"");
        boolean glued = text.isEmpty() || glue || NO_SPACE_BEFORE.contains(token) || (quote && openQuote);
        text.append(glued ? "" : " ").append(token);
        EntityType type = label.length() > 2 ? TYPES.get(label.substring(2)) : null;
        if (type != null && (label.startsWith("B-") || !ending(lastLabel).equals(ending(label)))) {
            spans.add(new int[] {text.length() - token.length(), text.length()});
            types.add(type);
        } else if (type != null) {
            spans.get(spans.size() - 1)[1] = text.length();
        }
        glue = NO_SPACE_AFTER.contains(token) || (quote && !openQuote);
        openQuote = openQuote != quote;
        lastLabel = label;
    }

    private static String ending(String label) {
        return label.length() > 2 ? label.substring(2) : "";
    }

    private void addTo(List<LabelledText> texts) {
        if (text.isEmpty()) {
            return;
        }
        Tokens tokens = Tokens.of(text.toString());
        List<NameSpan> names = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int from = tokens.firstFrom(spans.get(i)[0]);
            int to = tokens.firstFrom(spans.get(i)[1]);
            if (from < to) {
                names.add(new NameSpan(from, to, types.get(i)));
            }
        }
        texts.add(new LabelledText(tokens, names));
    }
}
