package org.newsmonitor.entity.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more tokens, each with a meaning; finds the longest that stands at a position. */
public final class PhraseTable<T> {
    /** @param end index of the token after the phrase */
    public record Match<T>(T meaning, int end) {}

    /** One step further into the phrases that begin alike. */
    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    private final Node<T> root = new Node<>();

    /** A phrase as it would be written; its first meaning stays. */
    public void add(String phrase, T meaning) {
        Tokens tokens = Tokens.of(phrase);
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.lower(i), any -> new Node<>());
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    public void addAll(List<String> phrases, T meaning) {
        phrases.forEach(phrase -> add(phrase, meaning));
    }

    /** The longest phrase that begins at this token, in any case. */
    public @Nullable Match<T> longestAt(Tokens tokens, int at) {
        Match<T> best = null;
        Node<T> node = root.next.get(tokens.lower(at));
        for (int end = at + 1; node != null; end++) {
            if (node.meaning != null) {
                best = new Match<>(node.meaning, end);
            }
            node = node.next.get(tokens.lower(end));
        }
        return best;
    }
}
