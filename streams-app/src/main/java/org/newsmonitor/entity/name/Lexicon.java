package org.newsmonitor.entity.name;

import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** What the name model knows of words beforehand. */
record Lexicon(Gazetteer gazetteer, WordClasses classes, BrownClusters clusters) {
    static Lexicon load(Gazetteer gazetteer) {
        return new Lexicon(gazetteer, new WordClasses(), BrownClusters.load());
    }

    /** One bit for each list the word is on. */
    int flags(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        int flags = bit(gazetteer.firstNames, word, 0)
                | bit(gazetteer.lastNames, word, 1)
                | bit(gazetteer.headsOf(EntityType.ORGANIZATION), word, 3)
                | bit(gazetteer.headsOf(EntityType.LOCATION), word, 4)
                | bit(gazetteer.notNames, word, 5)
                | bit(NameTypes.SPEECH, tokens.lower(at), 6);
        int title = gazetteer.isTitle(word) ? 1 << 2 : 0;
        int demonym = gazetteer.demonymAt(tokens, at) == null ? 0 : 1 << 7;
        return flags | title | demonym;
    }

    private static int bit(Set<String> list, String word, int place) {
        return list.contains(word) ? 1 << place : 0;
    }
}
