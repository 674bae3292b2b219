package teacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Labels the {@code text} of each JSON line with NLP4J: {@code Label IN.jsonl OUT.jsonl}. */
public final class Label {
    private static final Map<String, String> TYPES =
            Map.of("PERSON", "PERSON", "ORG", "ORGANIZATION", "GPE", "LOCATION", "LOC", "LOCATION", "FAC", "LOCATION");

    private Label() {}

    public static void main(String[] arguments) throws Exception {
        NLPDecoder decoder = new NLPDecoder(Label.class.getResourceAsStream("/config-ner.xml"));
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode node = json.readTree(line);
                String text = node.get("text").asText();
                ObjectNode labelled = json.createObjectNode().put("text", text);
                spans(decoder.decode(text), text, labelled.putArray("spans"));
                out.write(json.writeValueAsString(labelled));
                out.newLine();
            }
        }
    }

    private static void spans(NLPNode[] nodes, String text, ArrayNode spans) {
        int first = 0;
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getNamedEntityTag();
            if (tag == null || tag.length() < 3) {
                continue;
            }
            char part = tag.charAt(0);
            first = part == 'B' || part == 'U' ? i : first;
            String type = TYPES.get(tag.substring(2));
            if (type != null && (part == 'L' || part == 'U') && first > 0) {
                add(nodes, text, spans, first, i, type);
            }
        }
    }

    /** News convention: no leading article, no possessive. */
    private static void add(NLPNode[] nodes, String text, ArrayNode spans, int first, int last, String type) {
        int from = first;
        int to = last;
        while (from < to && nodes[from].getWordForm().equalsIgnoreCase("the")) {
            from++;
        }
        while (to > from && nodes[to].getWordForm().matches("['’]s?")) {
            to--;
        }
        spans.addArray().add(nodes[from].getStartOffset()).add(nodes[to].getEndOffset()).add(type);
    }
}
