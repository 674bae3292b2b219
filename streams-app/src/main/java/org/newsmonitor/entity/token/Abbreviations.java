package org.newsmonitor.entity.token;

import java.util.Map;

/** Words that carry a full stop of their own. */
final class Abbreviations {
    enum Sort {
        /** Always followed by a name: "Mr.", "Gen.", "St.". */
        TITLE,
        /** Followed by a figure unless it ends the sentence: "No.", "pp.". */
        FIGURE,
        /** "Jan.": the same. */
        MONTH,
        /** Behind a firm's name: "Inc.". */
        COMPANY,
        /** Behind a person's name: "Jr.". */
        GENERATION,
        /** Behind a street's name: "Ave.". */
        STREET,
        /** Behind a town and a comma, or before a name: "Fla.". */
        STATE,
        /** Ends an enumeration: "etc.". */
        LIST,
        /** May end a sentence. */
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
