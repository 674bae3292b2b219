package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/**
 * Which body or country a noun stands for: "the bank" for the one body named before whose name has that word, "the company"
 * for the only firm in reach, "the country" for the only country.
 */
final class Bodies {
    private static final Set<String> FIRM =
            Set.of("company", "firm", "carmaker", "automaker", "retailer", "manufacturer", "chipmaker", "drugmaker");
    private static final Set<String> NAMED = Set.of(
            "bank",
            "agency",
            "ministry",
            "department",
            "club",
            "university",
            "union",
            "party",
            "court",
            "council",
            "commission",
            "committee",
            "hospital",
            "airline",
            "museum",
            "institute",
            "foundation",
            "college");
    private static final Set<String> PUBLIC = WordList.resource(Bodies.class, "organizations.txt").rows().stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KNOWN_FIRMS =
            Set.of("Twitter", "Facebook", "Google", "Microsoft", "Apple", "Amazon", "Tesla", "Boeing", "Airbus");
    private static final Set<String> COUNTRIES = countries();
    /** What may follow the noun; another noun would make it a part of something else, "the company car". */
    private static final Set<String> FOLLOWERS = Set.of(
            "'s", "said", "says", "has", "had", "is", "was", "will", "would", "did", "does", "may", "could", "can",
            "should", "also", "in", "to", "for", "on", "at", "by", "from", "with", "and", "but", "which", "that", "who",
            "itself", "now", "then", "made", "told", "sent", "lost", "won", "held", "plans", "expects", "wants");

    private final Tokens tokens;
    private final List<Mention> names;

    Bodies(Tokens tokens, List<Mention> names) {
        this.tokens = tokens;
        this.names =
                names.stream().filter(name -> name.type() != EntityType.PERSON).toList();
    }

    /**
     * The canonical name, and its type, of the body a noun stands for; null when it is not plain.
     *
     * @param reach first token that a noun without a name of its own reaches back to
     */
    @org.jspecify.annotations.Nullable
    Mention meant(int noun, int reach) {
        String word = tokens.lower(noun);
        boolean firm = FIRM.contains(word);
        if (!(firm || NAMED.contains(word) || word.equals("country")) || !isFollowed(noun + 1)) {
            return null;
        }
        List<Mention> fitting = new ArrayList<>();
        Set<String> canonical = new TreeSet<>();
        for (Mention name : before(noun, firm || word.equals("country") ? reach : 0)) {
            if (firm ? isFirm(name) : word.equals("country") ? isCountry(name) : hasWord(name, word)) {
                fitting.add(name);
                canonical.add(name.canonical());
            }
        }
        return canonical.size() == 1 ? fitting.get(0) : null;
    }

    private List<Mention> before(int noun, int reach) {
        int to = firstAt(tokens.get(noun).span().start());
        int from = firstAt(tokens.get(reach).span().start());
        return names.subList(Math.max(from, to - FARTHEST), to);
    }

    /** So many names back is as far as it looks, however long the text. */
    private static final int FARTHEST = 60;

    private int firstAt(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isFollowed(int next) {
        boolean word = tokens.has(next) && (tokens.get(next).isWord() || tokens.is(next, "'s"));
        String lower = tokens.lower(next);
        return !tokens.isHyphen(next) && (!word || FOLLOWERS.contains(lower) || lower.endsWith("ed"));
    }

    private static boolean isFirm(Mention name) {
        boolean firm = !PUBLIC.contains(name.canonical()) || KNOWN_FIRMS.contains(name.canonical());
        return name.type() == EntityType.ORGANIZATION && firm;
    }

    private static boolean isCountry(Mention name) {
        return name.type() == EntityType.LOCATION && COUNTRIES.contains(name.canonical());
    }

    private static boolean hasWord(Mention name, String word) {
        return name.type() == EntityType.ORGANIZATION
                && List.of(name.canonical().toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .contains(word);
    }

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>(
                WordList.resource(Bodies.class, "country-names.txt").lines());
        WordList.resource(Bodies.class, "demonyms.txt").rows().forEach(row -> countries.add(row[0]));
        return countries;
    }
}
