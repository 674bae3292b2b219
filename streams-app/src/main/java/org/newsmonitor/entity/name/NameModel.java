package org.newsmonitor.entity.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of a linear-chain model, a byte each: one row of labels for each bucket of features, then one for each label
 * that may come before.
 */
final class NameModel {
    private static final int FORMAT = 0x4E4D3031;

    private final int size;
    private final float scale;
    private final byte[] weights;
    private final float[] transitions;

    NameModel(int size, float scale, byte[] weights, float[] transitions) {
        this.size = size;
        this.scale = scale;
        this.weights = weights;
        this.transitions = transitions;
    }

    int size() {
        return size;
    }

    /** Adds up what the features of a token say for each label. */
    void score(int[] buckets, int count, float[] scores) {
        int[] sums = new int[NameLabels.COUNT];
        for (int i = 0; i < count; i++) {
            int row = buckets[i] * NameLabels.COUNT;
            for (int label = 0; label < NameLabels.COUNT; label++) {
                sums[label] += weights[row + label];
            }
        }
        for (int label = 0; label < NameLabels.COUNT; label++) {
            scores[label] = sums[label] * scale;
        }
    }

    float transition(int previous, int next) {
        return transitions[previous * NameLabels.COUNT + next];
    }

    static NameModel load(String resource) {
        try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing model " + resource);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NameModel read(InputStream packed) throws IOException {
        return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16))));
    }

    private static NameModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a name model");
        }
        int size = in.readInt();
        float scale = in.readFloat();
        float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        byte[] weights = in.readNBytes(size * NameLabels.COUNT);
        return new NameModel(size, scale, weights, transitions);
    }

    void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target))) {
            out.writeInt(FORMAT);
            out.writeInt(size);
            out.writeFloat(scale);
            for (float transition : transitions) {
                out.writeFloat(transition);
            }
            out.write(weights);
        }
    }
}
