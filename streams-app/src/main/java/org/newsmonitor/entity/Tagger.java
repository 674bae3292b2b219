package org.newsmonitor.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsmonitor.entity.name.Names;
import org.newsmonitor.entity.name.References;
import org.newsmonitor.entity.token.Sentences;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.value.Values;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** Tags one text. Stateless; safe for use by many threads. */
public final class Tagger {
    private final Names names;
    private final Values values = new Values();

    private Tagger(Names names) {
        this.names = names;
    }

    /** Loads word lists and models, once for all taggers. */
    public static Tagger standard() {
        return Standard.TAGGER;
    }

    /** @param publishedAt what relative dates are resolved on */
    public TaggedText tag(String text, Instant publishedAt) {
        Tokens tokens = Tokens.of(text);
        List<Span> sentences = Sentences.of(tokens);
        List<Mention> found = names.find(tokens, sentences);
        List<Mention> mentions = merge(found, values.find(tokens, publishedAt));
        List<Mention> references = References.of(tokens, sentences, found);
        return new TaggedText(
                text, sentences, mentions, references, Sayings.read(tokens, sentences, found, references));
    }

    /** A figure inside a name is part of the name; a name inside a date ("Jan 6th 2021", "8 p.m. Moscow time") is none. */
    private static List<Mention> merge(List<Mention> found, List<Mention> values) {
        List<Mention> names = Overlaps.without(found, values);
        List<Mention> merged = new ArrayList<>(names);
        int next = 0;
        for (Mention value : values) {
            while (next < names.size()
                    && names.get(next).span().end() <= value.span().start()) {
                next++;
            }
            if (next == names.size() || !names.get(next).span().overlaps(value.span())) {
                merged.add(value);
            }
        }
        merged.sort(Comparator.comparing(Mention::span));
        return merged;
    }

    private static final class Standard {
        private static final Tagger TAGGER = new Tagger(Names.standard());
    }
}
