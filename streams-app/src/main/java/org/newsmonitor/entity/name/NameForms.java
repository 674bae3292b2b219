package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsmonitor.story.EntityType;

/** The forms one name takes: without article or line break, shortened to a family name, to initials, to its first word. */
final class NameForms {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "&", "on", "de", "in");
    private static final Set<String> SUFFIXES = Set.of(
            "Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "Plc", "PLC", "plc", "AG", "SA", "GmbH",
            "Group");
    private static final Set<String> GENERATIONS = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III");

    private NameForms() {}

    static String plain(String text) {
        String joined = text.strip().replaceAll("\\s+", " ").replace('’', '\'');
        return joined.startsWith("the ") || joined.startsWith("The ") ? joined.substring(4) : joined;
    }

    static List<String> shortFormsOf(EntityType type, String full) {
        String[] words = full.split(" ", -1);
        if (words.length < 2) {
            return List.of();
        }
        return switch (type) {
            case PERSON -> personForms(words);
            case ORGANIZATION -> organizationForms(words);
            default -> List.of();
        };
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    private static List<String> personForms(String[] words) {
        int last = words.length - 1;
        while (last > 1 && GENERATIONS.contains(words[last])) {
            last--;
        }
        List<String> forms = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            forms.add(String.join(" ", List.of(words).subList(i, last + 1)));
        }
        forms.add(words[0] + " " + words[last]);
        forms.add(words[0]);
        return forms;
    }

    private static List<String> organizationForms(String[] words) {
        List<String> forms = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(word) && !word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        if (initials.length() > 1) {
            forms.add(initials.toString());
        }
        for (int end = words.length - 1; end > 0 && SUFFIXES.contains(words[end]); end--) {
            forms.add(String.join(" ", List.of(words).subList(0, end)));
        }
        if (words.length == 3 && words[1].equals("of")) {
            forms.add(words[2] + " " + words[0]);
        }
        forms.add(words[0].replaceAll("\\.com$", ""));
        forms.add(words[0]);
        forms.add(words[words.length - 1]);
        return forms;
    }
}
