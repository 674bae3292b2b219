package org.newsmonitor.quality;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How often a fact about a page was found, found wrongly, or not found, where somebody has written down what it is. */
final class PageFactsScore {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private int right;
    private int wrong;
    private int missing;

    /** @param stated any of these is right; nothing is counted when there is none */
    void add(String found, List<String> stated, boolean partsCount) {
        if (stated.isEmpty()) {
            return;
        }
        String plain = plain(found);
        if (plain.isEmpty()) {
            missing++;
        } else if (stated.stream().anyMatch(each -> isSame(plain, plain(each), partsCount))) {
            right++;
        } else {
            wrong++;
        }
    }

    private static boolean isSame(String found, String stated, boolean partsCount) {
        return found.equals(stated)
                || (partsCount && !stated.isEmpty() && (found.contains(stated) || stated.contains(found)));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    String row() {
        return right + " | " + wrong + " | " + missing;
    }
}
