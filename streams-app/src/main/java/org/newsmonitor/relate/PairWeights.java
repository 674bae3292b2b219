package org.newsmonitor.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What each sign of a common event counts, as training/relate/fit.py fitted it. */
record PairWeights(double bias, Map<String, Double> bySign) {
    private static final String FILE = "pair-weights.txt";

    PairWeights {
        bySign = Map.copyOf(bySign);
    }

    static PairWeights shipped() {
        Map<String, Double> weights = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PairWeights.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 2);
                weights.put(parts[0], Double.valueOf(parts[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PairWeights(Objects.requireNonNull(weights.remove("bias"), "bias"), weights);
    }

    double of(String sign) {
        return Objects.requireNonNull(bySign.get(sign), sign);
    }
}
