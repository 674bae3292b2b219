package org.newsmonitor.contradiction.pair;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * BERT's uncased word pieces (Devlin et al. 2019): lower case, no accents, punctuation apart, the longest known piece
 * first. Words are split by OpenNLP; punctuation is set apart here first, since OpenNLP glues two marks in a row.
 */
final class WordPieces {
    /** At most this many pieces a sentence are looked at; the encoder cuts far below. */
    private static final int LONGEST_CHARS = 2_000;

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{Punct}]");

    private final Map<String, Integer> ids;
    private final WordpieceTokenizer tokenizer;

    /** @param vocabulary pieces in the order of their ids */
    WordPieces(List<String> vocabulary) {
        ids = new HashMap<>();
        IntStream.range(0, vocabulary.size()).forEach(id -> ids.put(vocabulary.get(id), id));
        tokenizer = new WordpieceTokenizer(ids.keySet());
    }

    int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** Ids of a text's pieces, without the marks of start and end. */
    int[] of(String text) {
        String head = text.length() > LONGEST_CHARS ? text.substring(0, LONGEST_CHARS) : text;
        String plain = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String apart = PUNCTUATION
                .matcher(CONTROLS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll(" "))
                .replaceAll(" $0 ");
        String[] pieces = tokenizer.tokenize(apart);
        return Arrays.stream(pieces, 1, Math.max(1, pieces.length - 1))
                .mapToInt(this::id)
                .toArray();
    }
}
