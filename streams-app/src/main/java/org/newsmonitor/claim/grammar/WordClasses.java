package org.newsmonitor.claim.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Names the class of each word, as OpenNLP's tagger does with this model. That tagger keeps the three best readings, but its
 * features are cached by position, so that all three are judged by what the best one says of the words before: the best
 * reading takes the likeliest class each time. Taking that at once names the same at a small part of the cost, the more so
 * as what a word brings with it is looked up once.
 */
final class WordClasses {
    /** What any word next to the start of its sentence has, by its place. */
    private static final String[] BEGINNING = {"S=begin", "p1S=begin", "p2S=begin"};

    /** Of English news, tens of thousands of articles; past it, words are looked up anew each time. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, Context> weightsByFeature;
    private final String[] classes;
    private final ThreadLocal<POSContextGenerator> features;
    private final Map<String, Known> remembered = new ConcurrentHashMap<>();

    /** What a word says of its own class, and of that of the words up to two places behind and before it. */
    @SuppressWarnings("ArrayRecordComponent") // private, and two of them are never compared
    private record Known(
            double[] own,
            @Nullable Context next,
            @Nullable Context nextButOne,
            @Nullable Context previous,
            @Nullable Context previousButOne) {}

    WordClasses() {
        POSModel model = model();
        AbstractModel maxent = Objects.requireNonNull(model.getArtifact("pos.model"));
        Object[] parts = maxent.getDataStructures();
        weightsByFeature = weights(parts[1]);
        classes = (String[]) parts[2];
        features = ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator(0));
    }

    /** One universal part of speech for each token. */
    String[] of(String[] tokens) {
        Known[] words = new Known[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            words[i] = known(tokens[i]);
        }
        String[] named = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            double[] sums = words[i].own().clone();
            addNeighbours(words, i, sums);
            addClassesBefore(named, i, sums);
            named[i] = classes[likeliest(sums)];
        }
        return named;
    }

    private void addNeighbours(Known[] words, int at, double[] sums) {
        if (at < BEGINNING.length) {
            add(weightsByFeature.get(BEGINNING[at]), sums);
        }
        add(at > 0 ? words[at - 1].next() : null, sums);
        add(at > 1 ? words[at - 2].nextButOne() : null, sums);
        add(at + 1 < words.length ? words[at + 1].previous() : null, sums);
        add(at + 2 < words.length ? words[at + 2].previousButOne() : null, sums);
    }

    private void addClassesBefore(String[] named, int at, double[] sums) {
        if (at > 0) {
            add(weightsByFeature.get("t=" + named[at - 1]), sums);
        }
        if (at > 1) {
            add(weightsByFeature.get("t2=" + named[at - 2] + "," + named[at - 1]), sums);
        }
    }

    private Known known(String token) {
        Known known = remembered.get(token);
        if (known == null) {
            known = lookUp(token);
            if (remembered.size() < REMEMBERED) {
                remembered.put(token, known);
            }
        }
        return known;
    }

    private Known lookUp(String token) {
        double[] own = new double[classes.length];
        String lower = token;
        for (String feature : features.get().getContext(0, new String[] {token}, new String[0], null)) {
            if (!feature.equals(BEGINNING[0])) {
                add(weightsByFeature.get(feature), own);
            }
            lower = feature.startsWith("w=") ? feature.substring(2) : lower;
        }
        return new Known(
                own,
                weightsByFeature.get("p1w=" + lower),
                weightsByFeature.get("p2w=" + lower),
                weightsByFeature.get("n1w=" + lower),
                weightsByFeature.get("n2w=" + lower));
    }

    private static void add(@Nullable Context weights, double[] sums) {
        if (weights != null) {
            int[] concerned = weights.getOutcomes();
            double[] parameters = weights.getParameters();
            for (int i = 0; i < concerned.length; i++) {
                sums[concerned[i]] += parameters[i];
            }
        }
    }

    private static int likeliest(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its parts out as objects; the second is this map
    private static Map<String, Context> weights(Object part) {
        return (Map<String, Context>) part;
    }

    static POSModel model() {
        try (InputStream in = Grammar.open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
