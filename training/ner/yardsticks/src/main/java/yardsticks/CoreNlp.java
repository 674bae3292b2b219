package yardsticks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Labels the {@code text} of each JSON line with CoreNLP (GPL, never shipped): {@code CoreNlp IN.jsonl OUT.jsonl …}. */
public final class CoreNlp {
    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "LOCATION");

    private CoreNlp() {}

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            label(pipeline, Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
    }

    private static void label(StanfordCoreNLP pipeline, Path from, Path to) throws Exception {
        ObjectMapper json = new ObjectMapper();
        long tokens = 0;
        long start = System.nanoTime();
        try (BufferedReader in = Files.newBufferedReader(from);
                BufferedWriter out = Files.newBufferedWriter(to)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode node = json.readTree(line);
                Annotation annotation = new Annotation(node.get("text").asText());
                pipeline.annotate(annotation);
                List<CoreLabel> labels = annotation.get(CoreAnnotations.TokensAnnotation.class);
                tokens += labels.size();
                ObjectNode labelled = json.createObjectNode().put("text", node.get("text").asText());
                spans(labels, labelled.putArray("spans"));
                out.write(json.writeValueAsString(labelled));
                out.newLine();
            }
        }
        System.err.printf("%s: %,.0f tokens/s%n", from, tokens / ((System.nanoTime() - start) / 1e9));
    }

    private static void spans(List<CoreLabel> labels, ArrayNode spans) {
        for (int i = 0; i < labels.size(); ) {
            String type = labels.get(i).ner();
            int end = i + 1;
            while (end < labels.size() && type != null && type.equals(labels.get(end).ner())
                    && labels.get(end).sentIndex() == labels.get(i).sentIndex()) {
                end++;
            }
            if (type != null && TYPES.contains(type)) {
                add(labels, spans, i, end - 1, type);
            }
            i = end;
        }
    }

    /** The conventions of this project: no leading article, no possessive. */
    private static void add(List<CoreLabel> labels, ArrayNode spans, int first, int last, String type) {
        int from = first;
        while (from < last && labels.get(from).word().equalsIgnoreCase("the")) {
            from++;
        }
        int to = last;
        while (to > from && labels.get(to).word().matches("['’]s?")) {
            to--;
        }
        spans.addArray().add(labels.get(from).beginPosition()).add(labels.get(to).endPosition()).add(type);
    }
}
