package org.newsmonitor.entity.token;

import java.util.Map;

/** Words that carry a full stop of their own. */
final class Abbreviations {
    enum Sort {
        /** Always followed by a name: "Mr.", "Gen.", "St.". */
        TITLE,
        /** Followed by a figure unless it ends the sentence: "Jan.", "No.". */
        FIGURE,
        /** May end a sentence: "Inc.", "etc.". */
        OTHER
    }

    private static final int LONGEST = 8;
    private static final Map<String, Sort> ALL =
            WordList.resource(Abbreviations.class, "abbreviations.txt").byKind(Sort.class);

    private Abbreviations() {}

    static boolean contain(String text, int start, int end) {
        return end - start <= LONGEST && ALL.containsKey(text.substring(start, end));
    }

    /** @param token with its stop */
    static Sort sortOf(String token) {
        return ALL.getOrDefault(token.substring(0, token.length() - 1), Sort.OTHER);
    }
}
