package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names read by their capitals alone.
 *
 * @param phrases two neighbouring words of a name ("cerise avenue"), with a house number before a name too
 * @param people last words of names that look like a person's, lower case
 * @param places words of names that follow "in", "at", "near", "from" or open a dateline, lower case
 * @param ages as "20"
 */
record Names(Set<String> phrases, Set<String> people, Set<String> places, Set<String> ages) {
    private static final Pattern NAME = Pattern.compile(
            "(?:\\b(in|at|near|from|of|on)\\s+)?\\b(\\p{Lu}[\\p{L}'’]+(?:[ -]\\p{Lu}[\\p{L}'’]+){0,3})(?=(\\s*(?:\\([^)]{1,40}\\)\\s*)?[—–-]{1,2}\\s)?)");
    private static final Pattern HOUSE = Pattern.compile(
            "\\b(\\d{2,5})(?:th|st|nd|rd)? (?:block of )?(?:[NSEW]\\.? |North |South |East |West )?(\\p{Lu}\\p{L}+)");
    private static final Pattern AGE =
            Pattern.compile("\\b(\\d{1,2})[- ]years?[- ]old\\b|, (\\d{1,2})(?=[,.] )|\\baged? (\\d{1,2})\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern SPACE = Pattern.compile("[ -]");
    private static final Set<String> NO_PERSON = Set.of(
            "police",
            "county",
            "street",
            "avenue",
            "road",
            "drive",
            "boulevard",
            "lane",
            "department",
            "office",
            "hospital",
            "center",
            "centre",
            "school",
            "university",
            "court",
            "house",
            "city",
            "park",
            "news",
            "times",
            "state",
            "states",
            "sheriff",
            "chief",
            "officer",
            "church",
            "high",
            "medical",
            "district",
            "attorney",
            "national",
            "american",
            "post",
            "press",
            "authority",
            "ministry",
            "council",
            "union",
            "party",
            "company",
            "bank",
            "club",
            "league",
            "cup",
            "highway",
            "place",
            "circle",
            "apartments",
            "beach",
            "island",
            "river",
            "lake",
            "valley",
            "hills",
            "texas",
            "florida",
            "california",
            "carolina",
            "york",
            "jersey",
            "orleans",
            "angeles",
            "francisco");
    private static final int LIMIT = 6_000;

    static Names of(String text) {
        String start = text.substring(0, Math.min(LIMIT, text.length()));
        Names names = new Names(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Matcher name = NAME.matcher(start);
        while (name.find()) {
            boolean dateline = name.group(3) != null && name.start() < 120;
            names.add(wordsOf(name.group(2)), dateline ? "in" : String.valueOf(name.group(1)));
        }
        Matcher house = HOUSE.matcher(start);
        while (house.find()) {
            names.phrases.add(house.group(1) + " " + house.group(2).toLowerCase(Locale.ROOT));
        }
        Matcher age = AGE.matcher(start);
        while (age.find()) {
            names.ages.add(age.group(1) != null ? age.group(1) : age.group(2) != null ? age.group(2) : age.group(3));
        }
        return names;
    }

    private static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(name, -1)) {
            String plain = POSSESSIVE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
            if (!Stopwords.contains(plain)) {
                words.add(plain);
            }
        }
        return words;
    }

    private void add(List<String> words, String preposition) {
        for (int i = 1; i < words.size(); i++) {
            phrases.add(words.get(i - 1) + " " + words.get(i));
        }
        if (preposition.equals("in")
                || preposition.equals("near")
                || preposition.equals("at")
                || preposition.equals("from")) {
            words.stream().filter(word -> !NO_PERSON.contains(word)).forEach(places::add);
        } else if (words.size() >= 2
                && words.size() <= 3
                && words.stream().noneMatch(NO_PERSON::contains)
                && preposition.equals("null")) {
            people.add(words.get(words.size() - 1));
        }
    }
}
