package org.newsmonitor.entity.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;

/** Which pronoun a text will use for a person, as far as title, first name or role shows it. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    private static final Map<String, Set<String>> FIRST_NAMES =
            WordList.resource(Gender.class, "genders.txt").sets();
    private static final Set<String> MALE_TITLES = Set.of(
            "mr",
            "mr.",
            "sir",
            "lord",
            "king",
            "prince",
            "brother",
            "father",
            "pope",
            "imam",
            "rabbi",
            "congressman",
            "spokesman",
            "chairman",
            "businessman",
            "councilman",
            "policeman",
            "baron",
            "duke",
            "actor");
    private static final Set<String> FEMALE_TITLES = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "sister",
            "congresswoman",
            "spokeswoman",
            "chairwoman",
            "businesswoman",
            "councilwoman",
            "policewoman",
            "baroness",
            "duchess",
            "actress");

    /** Of the person named by the tokens from one index to before another. */
    static Gender of(Tokens tokens, int from, int to) {
        String title = tokens.lower(from - 1);
        if (MALE_TITLES.contains(title)) {
            return MALE;
        }
        return FEMALE_TITLES.contains(title)
                ? FEMALE
                : ofFirstName(tokens.get(from).text(), to - from);
    }

    /** Of a pronoun in lower case; unknown for one that says nothing of it. */
    public static Gender ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> MALE;
            case "she", "her", "hers", "herself" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    private static Gender ofFirstName(String first, int words) {
        if (words < 2) {
            return UNKNOWN;
        }
        boolean male = FIRST_NAMES.getOrDefault("male", new HashSet<>()).contains(first);
        boolean female = FIRST_NAMES.getOrDefault("female", new HashSet<>()).contains(first);
        return male == female ? UNKNOWN : male ? MALE : FEMALE;
    }

    /** Whether both can be the same person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
