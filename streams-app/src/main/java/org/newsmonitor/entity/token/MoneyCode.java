package org.newsmonitor.entity.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a currency written to its amount in letters, so that "R14.6 million", "Rs500" and "USD20m" are cut in two. */
final class MoneyCode {
    /** A rand needs more than digits behind it: "R61" is a road. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:R(?=\\d+(?:[.,]\\d|m\\b|bn\\b| (?:million|billion|trillion)\\b))|(?:Rs|RM|Rp|Tk|KSh"
                    + "|USD|EUR|GBP|JPY|INR|CHF|CAD|AUD|SEK|NOK|DKK|PLN|CNY|RMB|ZAR|BRL|MXN)(?=\\d))");

    private MoneyCode() {}

    /** Where the code ends, or where the word ends when it is none. */
    static int endAt(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start < 2 || first < 'A' || first > 'Z' || !hasDigit(text, start, end)) {
            return end;
        }
        Matcher matcher = WRITTEN.matcher(text).region(start, Math.min(text.length(), end + 24));
        return matcher.lookingAt() ? matcher.end() : end;
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int i = start + 1; i < Math.min(end, start + 4); i++) {
            if (Token.isAsciiDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
