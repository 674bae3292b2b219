package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Token;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Span;

/** Finds names by capital letters, gazetteer, titles and head words alone: what stands in when no model is wanted. */
final class RuleNameFinder implements NameFinder {
    private final Gazetteer gazetteer;
    private final NameTypes types;

    RuleNameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.types = new NameTypes(gazetteer);
    }

    @Override
    public List<NameSpan> find(Tokens tokens, List<Span> sentences) {
        Set<Integer> starts = new HashSet<>();
        sentences.forEach(sentence -> starts.add(tokens.firstFrom(sentence.start())));
        List<NameSpan> names = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            NameSpan name = nameAt(tokens, at, starts);
            if (name != null) {
                names.add(name);
            }
            at = name == null ? skip(tokens, at) : name.to();
        }
        return TypeAgreement.apply(tokens, names, gazetteer);
    }

    private int skip(Tokens tokens, int at) {
        PhraseTable.Match<String> demonym = gazetteer.demonymAt(tokens, at);
        return demonym == null ? at + 1 : demonym.end();
    }

    private @Nullable NameSpan nameAt(Tokens tokens, int at, Set<Integer> starts) {
        if (!tokens.isCapitalised(at)) {
            return null;
        }
        int end = runEnd(tokens, at, starts);
        PhraseTable.Match<Gazetteer.Known> known = gazetteer.knownAt(tokens, at);
        if (known != null && known.end() >= end && !isTitled(tokens, at)) {
            return new NameSpan(at, known.end(), known.meaning().type());
        }
        if (end == at || (opens(tokens, at, starts) && end == at + 1 && !isLikelyName(tokens, at))) {
            return null;
        }
        EntityType type = types.typeOf(tokens, at, end);
        return type == null ? null : new NameSpan(at, end, type);
    }

    private static boolean opens(Tokens tokens, int at, Set<Integer> starts) {
        return starts.contains(at)
                || (at > 0 && "\"“‘'(:".contains(tokens.get(at - 1).text()));
    }

    private boolean isTitled(Tokens tokens, int at) {
        return at > 0 && gazetteer.isTitle(tokens.get(at - 1).text());
    }

    /** A single word that opens a sentence is a name only when something else says so. */
    private boolean isLikelyName(Tokens tokens, int at) {
        Token word = tokens.get(at);
        return gazetteer.lastNames.contains(word.text())
                || gazetteer.firstNames.contains(word.text())
                || word.isAllCapitals()
                || tokens.is(at + 1, "'s")
                || NameTypes.SPEECH.contains(tokens.lower(at + 1));
    }

    /** End of the run of capitalised words that begins here, small words inside names included. */
    private int runEnd(Tokens tokens, int at, Set<Integer> starts) {
        int end = at;
        while (end < tokens.size() && end < at + 8) {
            int next = end;
            if (end > at) {
                next = afterConnector(tokens, end);
            }
            if (!isNameWord(tokens, next) || (next > at && starts.contains(next))) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private int afterConnector(Tokens tokens, int at) {
        if (tokens.isHyphen(at)) {
            return at + 1;
        }
        boolean small = gazetteer.connectors.getOrDefault("person", Set.of()).contains(tokens.lower(at))
                || tokens.is(at, "of")
                || tokens.is(at, "&");
        int next = small ? at + 1 : at;
        return small && tokens.is(next, "the") ? next + 1 : next;
    }

    private boolean isNameWord(Tokens tokens, int at) {
        if (!tokens.isCapitalised(at)) {
            return false;
        }
        String word = tokens.get(at).text();
        return !gazetteer.notNames.contains(word)
                && !gazetteer.isTitle(word)
                && gazetteer.demonymAt(tokens, at) == null
                && !NameTypes.STARTERS.contains(word);
    }
}
