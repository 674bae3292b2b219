package org.newsmonitor.claim.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists of this stage: one entry a line, {@code #} starts a comment. */
public final class Lexicon {
    private Lexicon() {}

    /** Lines {@code word base}. */
    public static Map<String, String> pairs(Class<?> owner, String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        lines(owner, name).forEach(line -> {
            int space = line.indexOf(' ');
            pairs.put(line.substring(0, space), line.substring(space + 1).trim());
        });
        return Map.copyOf(pairs);
    }

    /** All words of a list, however many stand on a line. */
    public static Set<String> words(Class<?> owner, String name) {
        return lines(owner, name).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lines {@code name: member member …}, in order; a member of several words joins them by {@code _}. */
    public static Map<String, List<String>> groups(Class<?> owner, String name) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String line : lines(owner, name)) {
            int colon = line.indexOf(':');
            groups.put(
                    line.substring(0, colon).trim(),
                    List.of(line.substring(colon + 1).trim().split("\\s+")));
        }
        return groups;
    }

    /** The words of one of such groups. */
    public static Set<String> group(Map<String, List<String>> groups, String name) {
        return Set.copyOf(Objects.requireNonNull(groups.get(name), name));
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " beside " + owner);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").trim())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
