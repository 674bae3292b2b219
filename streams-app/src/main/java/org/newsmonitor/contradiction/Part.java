package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;

/** Whether a figure counts only some: "another 19", "eight of them", "two died at the scene". */
final class Part {
    private static final Set<String> PARTS = Lexicon.group(Lexicon.groups(Part.class, "wording.txt"), "part");

    private Part() {}

    static boolean holds(List<Word> words, int first, int end) {
        boolean ofThem = end + 1 < words.size()
                && words.get(end).lower().equals("of")
                && Set.of("the", "them", "those", "these", "whom", "which", "its", "their")
                        .contains(words.get(end + 1).lower());
        boolean ofSome = end + 1 < words.size()
                && words.get(end).lower().equals("of")
                && words.get(end + 1).is("NUM");
        boolean another = first > 0 && PARTS.contains(words.get(first - 1).lower());
        boolean more = end < words.size()
                && Set.of("more", "other", "others", "additional", "further")
                        .contains(words.get(end).lower());
        return ofThem || ofSome || another || more || isOnTheSpot(words) || isOneOfSome(words, first);
    }

    /** "One victim died on arrival": told one by one. */
    private static boolean isOneOfSome(List<Word> words, int first) {
        return first == 0
                && words.size() > 2
                && words.get(0).lower().equals("one")
                && words.subList(1, 3).stream().anyMatch(Word::isVerb);
    }

    /** "Two died at the scene", "no one was hurt inside": others may have died elsewhere. */
    private static boolean isOnTheSpot(List<Word> words) {
        return words.stream()
                .map(Word::lower)
                .collect(Collectors.joining(" "))
                .matches(".*\\b((at|on) (the|that) (scene|spot)\\b.*|(inside|outside|there)( \\.)?$)");
    }
}
