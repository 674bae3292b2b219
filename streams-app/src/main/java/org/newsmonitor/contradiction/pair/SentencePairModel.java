package org.newsmonitor.contradiction.pair;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The shipped cross-encoder (models: nli/CARD.md), run by ONNX Runtime on one thread a call. Safe for use by many threads;
 * it lives as long as the process.
 */
public final class SentencePairModel implements PairReader {
    private static final String FOLDER = "/org/newsmonitor/models/nli/";
    private static final int BATCH = 16;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final PairEncoder encoder;

    private SentencePairModel(byte[] model, List<String> vocabulary) throws OrtException {
        encoder = new PairEncoder(new WordPieces(vocabulary));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        }
    }

    /** Loads the model that ships with this build, in about a second. */
    public static SentencePairModel shipped() {
        try {
            String vocabulary = new String(resource("vocabulary.txt"), StandardCharsets.UTF_8);
            return new SentencePairModel(
                    resource("model.onnx"), vocabulary.strip().lines().toList());
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the sentence-pair model does not load on this machine: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = SentencePairModel.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("this build carries no " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "pair-model-1";
    }

    @Override
    public List<PairReading> read(List<SentencePair> pairs) {
        List<PairReading> readings = new ArrayList<>(pairs.size());
        for (int from = 0; from < pairs.size(); from += BATCH) {
            for (float[] logits : run(encoder.encode(pairs.subList(from, Math.min(pairs.size(), from + BATCH))))) {
                readings.add(PairReading.ofLogits(logits));
            }
        }
        return readings;
    }

    private float[][] run(PairEncoder.Batch batch) {
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, batch.ids());
                OnnxTensor mask = OnnxTensor.createTensor(environment, batch.mask());
                OnnxTensor types = OnnxTensor.createTensor(environment, batch.types());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return (float[][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence-pair model failed: " + e.getMessage(), e);
        }
    }
}
