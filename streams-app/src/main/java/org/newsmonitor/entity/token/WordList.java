package org.newsmonitor.entity.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A plain text resource: lines beginning with # say what it is and where it comes from, empty lines are skipped, fields
 * are separated by tabs.
 */
public final class WordList {
    private final List<String> lines;

    private WordList(List<String> lines) {
        this.lines = lines;
    }

    /** @param neighbour a class of the package that owns the resource */
    public static WordList resource(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name + " of " + neighbour.getPackageName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new WordList(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> lines() {
        return lines;
    }

    public List<String[]> rows() {
        return lines.stream().map(line -> line.split("\t", -1)).toList();
    }

    /** All words of a list whose lines hold words separated by blanks. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(List.of(line.trim().split("\\s+", -1))));
        return words;
    }

    /** Lines of the form {@code kind: word word …}: each word with its kind. */
    public <E extends Enum<E>> Map<String, E> byKind(Class<E> kinds) {
        Map<String, E> byWord = new HashMap<>();
        forEachKind((kind, words) -> {
            E constant = Enum.valueOf(kinds, kind.toUpperCase(Locale.ROOT));
            words.forEach(word -> byWord.put(word, constant));
        });
        return byWord;
    }

    /** Lines of the form {@code kind: word word …}: the words of each kind. */
    public Map<String, Set<String>> sets() {
        Map<String, Set<String>> sets = new TreeMap<>();
        forEachKind((kind, words) ->
                sets.computeIfAbsent(kind, any -> new HashSet<>()).addAll(words));
        return sets;
    }

    private void forEachKind(java.util.function.BiConsumer<String, List<String>> each) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            each.accept(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).trim().split("\\s+", -1)));
        }
    }
}
