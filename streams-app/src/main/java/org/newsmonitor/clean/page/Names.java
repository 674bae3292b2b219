package org.newsmonitor.clean.page;

import org.jsoup.nodes.Element;

/** What the class, id and role of an element say about its purpose. */
final class Names {
    private static final int LONGEST = 400;

    private Names() {}

    /** Class and id in lower case, words parted by single hyphens, with one at either end: {@code -post-body-main-}. */
    static String of(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() > LONGEST) {
            names = names.substring(0, LONGEST);
        }
        StringBuilder result = new StringBuilder(names.length() + 8).append('-');
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (i > 0 && isHump(names.charAt(i - 1), c)) {
                    result.append('-');
                }
                result.append(Character.toLowerCase(c));
            } else if (result.charAt(result.length() - 1) != '-') {
                result.append('-');
            }
        }
        return result.charAt(result.length() - 1) == '-'
                ? result.toString()
                : result.append('-').toString();
    }

    /** As in {@code postBody}. */
    private static boolean isHump(char before, char c) {
        return c >= 'A' && c <= 'Z' && ((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9'));
    }
}
