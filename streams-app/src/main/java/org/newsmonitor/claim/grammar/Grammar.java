package org.newsmonitor.claim.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import org.newsmonitor.entity.value.NumberWords;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** Splits a sentence into words and names their class and base form. Safe for use by many threads. */
public final class Grammar {
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{L}\\.(?:\\p{L}\\.)+|\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*(?=n['’]t\\b)|n['’]t\\b"
                    + "|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*|['’](?:s|re|ve|ll|d|m)\\b|[^\\s\\p{L}\\p{N}]");
    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}\\p{Ll}+(?:s|men|women)");
    /** What tells the class of a sentence's first word: itself and the two behind it. */
    private static final int SEEN = 3;

    private static final String QUOTES = "\"“”‘";
    private static final int LONGEST = 160;

    private final WordClasses classes = new WordClasses();
    private final Lemmas lemmas = new Lemmas();

    private Grammar() {}

    /** The one of this process: models are read once, and what it remembers of words serves every stage. */
    public static Grammar english() {
        return Holder.ENGLISH;
    }

    /**
     * The words of a sentence, quotation marks left out; names keep together as names.
     *
     * @param offset where the sentence starts in its text; words past the 160th are left out
     * @param mentions offsets into that text
     */
    public List<Word> words(String sentence, int offset, List<Mention> mentions) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (spans.size() < LONGEST && matcher.find()) {
            if (QUOTES.indexOf(matcher.group()) < 0) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        List<Span> names = mentions.stream()
                .filter(mention -> mention.type().isName())
                .map(Mention::span)
                .toList();
        String[] tokens =
                spans.stream().map(span -> span.of(sentence).replace('’', '\'')).toArray(String[]::new);
        return label(tokens, spans, offset, names);
    }

    private List<Word> label(String[] tokens, List<Span> spans, int offset, List<Span> names) {
        String[] tags = classes.of(tokens);
        List<Span> inText = spans.stream().map(span -> span.shift(offset)).toList();
        if (tokens.length > 0 && names.stream().noneMatch(name -> name.contains(inText.get(0)))) {
            tags[0] = classOfFirst(tokens, tags);
        }
        Corrections.apply(tokens, tags, inText, names);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            String lower = tokens[i].toLowerCase(Locale.ROOT);
            words.add(new Word(lower, lemmas.of(lower, tags[i]), tags[i], inText.get(i)));
        }
        return List.copyOf(words);
    }

    /** The capital of a first word is no sign of a name: "Rebels took", "Fuel oil leaked", "Nine died"; the model is asked without it. */
    private String classOfFirst(String[] tokens, String[] tags) {
        if (tokens.length < 2 || !tags[0].equals("PROPN") || Character.isUpperCase(tokens[1].codePointAt(0))) {
            return tags[0];
        }
        String lower = tokens[0].toLowerCase(Locale.ROOT);
        if (NumberWords.cardinal(lower) != null) {
            return "NUM";
        }
        if (!PLURAL.matcher(tokens[0]).matches() && !tags[1].equals("NOUN")) {
            return tags[0];
        }
        String[] lowered = Arrays.copyOf(tokens, Math.min(tokens.length, SEEN));
        lowered[0] = lower;
        return classes.of(lowered)[0].equals("PROPN") ? "PROPN" : "NOUN";
    }

    static InputStream open(String resource) throws IOException {
        InputStream in = POSModel.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no " + resource + " on the class path");
        }
        return in;
    }

    private static final class Holder {
        static final Grammar ENGLISH = new Grammar();
    }
}
