package org.newsmonitor.entity.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Sentences;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;
import org.newsmonitor.story.EntityType;

/** Types a capitalised name by its words and by what stands around it. */
final class NameTypes {
    static final Set<String> STARTERS =
            WordList.resource(Sentences.class, "sentence-starters.txt").words();
    static final Set<String> SPEECH =
            WordList.resource(Sentences.class, "speech-tags.txt").words();
    private static final Set<String> PLACE_BEFORE = Set.of("in", "near", "at", "from", "across", "outside");

    private final Gazetteer gazetteer;

    NameTypes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Nullable
    EntityType typeOf(Tokens tokens, int from, int to) {
        String last = tokens.get(to - 1).text();
        if (from > 0 && gazetteer.isTitle(tokens.get(from - 1).text())) {
            return EntityType.PERSON;
        }
        if (gazetteer.headsOf(EntityType.ORGANIZATION).contains(last) || holdsHead(tokens, from, to)) {
            return to - from > 1 ? EntityType.ORGANIZATION : null;
        }
        if (gazetteer.headsOf(EntityType.LOCATION).contains(last)) {
            return to - from > 1 ? EntityType.LOCATION : null;
        }
        if (gazetteer.firstNames.contains(tokens.get(from).text()) && to - from > 1) {
            return EntityType.PERSON;
        }
        return byNeighbours(tokens, from, to);
    }

    /** "Ministry of Defence": the head stands first. */
    private boolean holdsHead(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.is(i + 1, "of")
                    && gazetteer
                            .headsOf(EntityType.ORGANIZATION)
                            .contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private EntityType byNeighbours(Tokens tokens, int from, int to) {
        if (SPEECH.contains(tokens.lower(to)) || SPEECH.contains(tokens.lower(from - 1))) {
            return EntityType.PERSON;
        }
        if (PLACE_BEFORE.contains(tokens.lower(from - 1))) {
            return EntityType.LOCATION;
        }
        if (tokens.get(from).isAllCapitals()) {
            return EntityType.ORGANIZATION;
        }
        boolean family = gazetteer.lastNames.contains(tokens.get(to - 1).text());
        return family || to - from == 2 ? EntityType.PERSON : EntityType.ORGANIZATION;
    }
}
