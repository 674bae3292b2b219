package org.newsmonitor.entity.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;
import org.newsmonitor.story.EntityType;

/** What is known beforehand: places, large bodies, first and last names, titles, and the words that type a name. */
final class Gazetteer {
    /** A known name and the one canonical form of it. */
    record Known(EntityType type, String canonical) {}

    private final PhraseTable<Known> known = new PhraseTable<>();
    private final PhraseTable<String> demonyms = new PhraseTable<>();
    final Set<String> firstNames = words("first-names.txt");
    final Set<String> lastNames = words("last-names.txt");
    final Set<String> notNames = words("not-names.txt");
    final Map<String, Set<String>> titles = list("titles.txt").sets();
    final Map<String, Set<String>> heads = list("heads.txt").sets();
    final Map<String, Set<String>> connectors = list("connectors.txt").sets();

    /** Own lists come before GeoNames, so that "Georgia" and "Washington" mean what news means by them. */
    Gazetteer() {
        aliases("places.txt", EntityType.LOCATION);
        aliases("organizations.txt", EntityType.ORGANIZATION);
        for (String name : list("country-names.txt").lines()) {
            known.add(name, new Known(EntityType.LOCATION, name));
        }
        for (String name : list("states.txt").lines()) {
            known.add(name, new Known(EntityType.LOCATION, name));
        }
        for (String[] row : list("cities.txt").rows()) {
            known.add(row[0], new Known(EntityType.LOCATION, row[1]));
        }
        for (String[] row : list("demonyms.txt").rows()) {
            demonyms.addAll(List.of(row[1].split(", ", -1)), row[0]);
        }
    }

    /** The longest known name that begins here with a capital. */
    PhraseTable.@Nullable Match<Known> knownAt(Tokens tokens, int at) {
        return tokens.isCapitalised(at) || tokens.is(at, "al") ? known.longestAt(tokens, at) : null;
    }

    @Nullable
    Known known(String name) {
        Tokens tokens = Tokens.of(name);
        PhraseTable.Match<Known> match = known.longestAt(tokens, 0);
        return match != null && match.end() == tokens.size() ? match.meaning() : null;
    }

    PhraseTable.@Nullable Match<String> demonymAt(Tokens tokens, int at) {
        return tokens.isCapitalised(at) ? demonyms.longestAt(tokens, at) : null;
    }

    boolean isTitle(String word) {
        return titles.values().stream().anyMatch(words -> words.contains(word));
    }

    Set<String> headsOf(EntityType type) {
        return heads.getOrDefault(type == EntityType.ORGANIZATION ? "organization" : "location", Set.of());
    }

    private void aliases(String resource, EntityType type) {
        for (String[] row : list(resource).rows()) {
            Known meaning = new Known(type, row[0]);
            String forms = row.length > 1 ? row[1] : row[0];
            known.add(row[0], meaning);
            known.addAll(List.of(forms.split(", ", -1)), meaning);
        }
    }

    private static WordList list(String resource) {
        return WordList.resource(Gazetteer.class, resource);
    }

    private static Set<String> words(String resource) {
        return list(resource).words();
    }
}
