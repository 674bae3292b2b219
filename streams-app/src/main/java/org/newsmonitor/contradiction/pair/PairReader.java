package org.newsmonitor.contradiction.pair;

import java.util.List;

/** Judges sentence pairs by reading them. */
public interface PairReader {
    /**
     * One reading a pair, in order. A pair's reading may depend on the others of the call in its last digits, so callers
     * pass what belongs together (the candidates of two articles), always in the same order.
     */
    List<PairReading> read(List<SentencePair> pairs);

    /** Which model reads, with its version, as alerts name it. */
    String name();
}
