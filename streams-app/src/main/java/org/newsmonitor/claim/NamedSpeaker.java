package org.newsmonitor.claim;

import java.util.List;
import org.newsmonitor.claim.grammar.Voice;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.entity.Saying;
import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.Span;

/** Who says a sentence by its own words, where tagging knew no speaker: "…, Trump tweeted out". */
final class NamedSpeaker {
    private NamedSpeaker() {}

    static Saying orElse(Saying saying, Voice voice, String text) {
        List<Word> names = voice.aside().stream()
                .dropWhile(word -> !word.isNominal())
                .takeWhile(Word::isNominal)
                .toList();
        if (saying.attribution() != Attribution.NARRATED || names.isEmpty()) {
            return saying;
        }
        int end = names.get(names.size() - 1).span().end();
        String speaker = new Span(names.get(0).span().start(), end).of(text);
        boolean quoted = saying.sentence().of(text).matches("(?s).*[\"“].*");
        return new Saying(
                saying.sentence(),
                speaker,
                saying.outlet(),
                quoted ? Attribution.QUOTED : Attribution.REPORTED,
                saying.hedged(),
                saying.denied());
    }
}
