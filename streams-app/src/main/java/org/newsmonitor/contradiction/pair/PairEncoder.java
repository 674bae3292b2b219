package org.newsmonitor.contradiction.pair;

import java.util.Arrays;
import java.util.List;

/** Writes sentence pairs as the model wants them: [CLS] earlier [SEP] later [SEP], padded to the longest of a batch. */
final class PairEncoder {
    /** As in training (training/nli/model.py). */
    static final int MAX_PIECES = 96;

    private static final int MARKS = 3;

    private final WordPieces pieces;
    private final long start;
    private final long separator;

    PairEncoder(WordPieces pieces) {
        this.pieces = pieces;
        this.start = pieces.id("[CLS]");
        this.separator = pieces.id("[SEP]");
    }

    /** Rows of equal length, one a pair: piece ids, which of them count, and which belong to the later sentence. */
    record Batch(long[][] ids, long[][] mask, long[][] types) {}

    Batch encode(List<SentencePair> pairs) {
        List<Encoded> rows = pairs.stream().map(this::encode).toList();
        int width = rows.stream().mapToInt(Encoded::length).max().orElse(0);
        int count = rows.size();
        Batch batch = new Batch(new long[count][width], new long[count][width], new long[count][width]);
        for (int row = 0; row < count; row++) {
            fill(batch, row, rows.get(row));
        }
        return batch;
    }

    private record Encoded(int[] earlier, int[] later) {
        int length() {
            return earlier.length + later.length + MARKS;
        }
    }

    private Encoded encode(SentencePair pair) {
        int[] earlier = pieces.of(pair.earlier());
        int[] later = pieces.of(pair.later());
        int room = MAX_PIECES - MARKS;
        int first = Math.min(earlier.length, Math.max(room - later.length, room - room / 2));
        int second = Math.min(later.length, room - first);
        return new Encoded(Arrays.copyOf(earlier, first), Arrays.copyOf(later, second));
    }

    private void fill(Batch batch, int row, Encoded encoded) {
        int at = 0;
        batch.ids()[row][at++] = start;
        for (int id : encoded.earlier()) {
            batch.ids()[row][at++] = id;
        }
        batch.ids()[row][at++] = separator;
        int later = at;
        for (int id : encoded.later()) {
            batch.ids()[row][at++] = id;
        }
        batch.ids()[row][at++] = separator;
        Arrays.fill(batch.mask()[row], 0, at, 1);
        Arrays.fill(batch.types()[row], later, at, 1);
    }
}
