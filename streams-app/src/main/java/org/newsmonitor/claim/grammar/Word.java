package org.newsmonitor.claim.grammar;

import org.newsmonitor.story.Span;

/**
 * A word of a sentence.
 *
 * @param lower lower case, typographic apostrophes straightened
 * @param lemma base form, lower case
 * @param tag universal part of speech, "PUNCT" for marks
 * @param span in the text the sentence stands in
 */
public record Word(String lower, String lemma, String tag, Span span) {
    public boolean is(String otherTag) {
        return tag.equals(otherTag);
    }

    public boolean isVerb() {
        return is("VERB");
    }

    public boolean isNominal() {
        return is("NOUN") || is("PROPN");
    }

    public boolean isContent() {
        return isVerb() || isNominal() || is("ADJ");
    }
}
