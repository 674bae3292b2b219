package org.newsmonitor.entity.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Brown clusters of half a million words: words used alike have paths that begin alike. Words are known by hash only,
 * sorted, to keep the table small.
 */
final class BrownClusters {
    /** Lengths of the beginnings of a path that are features of their own; the last is the whole path. */
    static final int[] LENGTHS = {4, 6, 10, 20};

    private static final String RESOURCE = "/org/newsmonitor/models/ner/brown.gz";

    private final int[] hashes;
    private final short[] pathOf;
    private final int[][] beginnings;

    private BrownClusters(int[] hashes, short[] pathOf, int[][] beginnings) {
        this.hashes = hashes;
        this.pathOf = pathOf;
        this.beginnings = beginnings;
    }

    /** Number of a word's cluster, or -1. */
    int of(String lower) {
        int at = Arrays.binarySearch(hashes, lower.hashCode());
        return at < 0 ? -1 : pathOf[at];
    }

    /** What identifies the beginning of a cluster's path, at one of the {@link #LENGTHS}; 0 for no cluster. */
    int beginning(int cluster, int length) {
        return cluster < 0 ? 0 : beginnings[cluster][length];
    }

    static BrownClusters load() {
        try (InputStream in = BrownClusters.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing clusters " + RESOURCE);
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrownClusters read(DataInputStream in) throws IOException {
        int[][] beginnings = new int[in.readInt()][LENGTHS.length];
        for (int[] path : beginnings) {
            String bits = in.readUTF();
            for (int i = 0; i < LENGTHS.length; i++) {
                path[i] = bits.substring(0, Math.min(LENGTHS[i], bits.length())).hashCode();
            }
        }
        int[] hashes = new int[in.readInt()];
        short[] pathOf = new short[hashes.length];
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            before += in.readInt();
            hashes[i] = before;
            pathOf[i] = in.readShort();
        }
        return new BrownClusters(hashes, pathOf, beginnings);
    }
}
