package org.newsmonitor.clean.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class, id and role of an element say about its purpose. */
final class Names {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final int LONGEST = 400;

    private Names() {}

    /** Class and id in lower case, words parted by single hyphens, with one at either end: {@code -post-body-main-}. */
    static String of(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() > LONGEST) {
            names = names.substring(0, LONGEST);
        }
        String parted = HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder("-");
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                result.append(c);
            } else if (result.charAt(result.length() - 1) != '-') {
                result.append('-');
            }
        }
        return result.charAt(result.length() - 1) == '-'
                ? result.toString()
                : result.append('-').toString();
    }
}
