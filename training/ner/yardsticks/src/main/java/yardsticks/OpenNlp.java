package yardsticks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's name finder on labelled sentences and labels others with it:
 * {@code OpenNlp ROUNDS TRAIN.jsonl … -- IN.jsonl OUT.jsonl …}.
 */
public final class OpenNlp {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenNlp() {}

    public static void main(String[] arguments) throws Exception {
        List<NameSample> samples = new ArrayList<>();
        int at = 1;
        for (; !arguments[at].equals("--"); at++) {
            read(Path.of(arguments[at]), samples);
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, Integer.parseInt(arguments[0]));
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        TokenNameFinderModel model = NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters,
                TokenNameFinderFactory.create(null, null, java.util.Map.of(), new BioCodec()));
        NameFinderME finder = new NameFinderME(model);
        for (int i = at + 1; i + 1 < arguments.length; i += 2) {
            label(finder, Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
    }

    private static void read(Path file, List<NameSample> samples) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            String text = node.get("text").asText();
            Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
            List<Span> names = new ArrayList<>();
            for (JsonNode span : node.get("spans")) {
                int from = first(tokens, span.get(0).asInt());
                int to = first(tokens, span.get(1).asInt());
                if (from < to) {
                    names.add(new Span(from, to, span.get(2).asText()));
                }
            }
            if (tokens.length > 0) {
                samples.add(new NameSample(Span.spansToStrings(tokens, text), names.toArray(Span[]::new), true));
            }
        }
    }

    private static int first(Span[] tokens, int offset) {
        int at = 0;
        while (at < tokens.length && tokens[at].getStart() < offset) {
            at++;
        }
        return at;
    }

    private static void label(NameFinderME finder, Path from, Path to) throws IOException {
        long count = 0;
        long start = System.nanoTime();
        try (BufferedReader in = Files.newBufferedReader(from);
                BufferedWriter out = Files.newBufferedWriter(to)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String text = JSON.readTree(line).get("text").asText();
                Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
                ObjectNode labelled = JSON.createObjectNode().put("text", text);
                ArrayNode spans = labelled.putArray("spans");
                finder.clearAdaptiveData();
                for (Span name : finder.find(Span.spansToStrings(tokens, text))) {
                    spans.addArray()
                            .add(tokens[name.getStart()].getStart())
                            .add(tokens[name.getEnd() - 1].getEnd())
                            .add(name.getType());
                }
                count += tokens.length;
                out.write(JSON.writeValueAsString(labelled));
                out.newLine();
            }
        }
        System.err.printf("%s: %,.0f tokens/s%n", from, count / ((System.nanoTime() - start) / 1e9));
    }
}
