package org.newsmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Clauses;
import org.newsmonitor.claim.grammar.Grammar;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Voice;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.entity.Saying;
import org.newsmonitor.entity.TaggedText;
import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Modality;
import org.newsmonitor.story.Polarity;
import org.newsmonitor.story.Span;

/** Reads the claims of a tagged text, one a sentence that asserts something. */
public final class ClaimReader {
    private final Grammar grammar = Grammar.english();
    private final Clauses clauses = new Clauses();

    public List<Claim> read(TaggedText tagged) {
        Map<Span, Saying> sayings = tagged.sayings().stream()
                .collect(Collectors.toMap(Saying::sentence, Function.identity(), (first, second) -> first));
        List<Claim> claims = new ArrayList<>();
        for (Span sentence : tagged.sentences()) {
            Saying narrated = new Saying(sentence, null, null, Attribution.NARRATED, false, false);
            Claim claim = claim(tagged, sentence, sayings.getOrDefault(sentence, narrated));
            if (!claim.terms().isEmpty()) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private Claim claim(TaggedText tagged, Span sentence, Saying saying) {
        String quote = sentence.of(tagged.text());
        List<Mention> mentions = tagged.mentions().stream()
                .filter(mention -> sentence.contains(mention.span()))
                .toList();
        Voice voice = Voice.of(grammar.words(quote, sentence.start(), mentions));
        saying = NamedSpeaker.orElse(saying, voice, tagged.text());
        List<Clause> said = clauses.of(voice);
        List<String> terms = voice.content().stream()
                .filter(Word::isContent)
                .map(Word::lemma)
                .toList();
        return new Claim(
                sentence,
                quote,
                saying.speaker(),
                saying.attribution(),
                !said.isEmpty() && said.get(0).negated() ? Polarity.DENIED : Polarity.AFFIRMED,
                modality(quote, said.isEmpty() ? Tense.PAST : said.get(0).tense(), saying.hedged()),
                mentions,
                terms);
    }

    private static Modality modality(String quote, Tense tense, boolean hedged) {
        if (quote.endsWith("?") || quote.endsWith("?\"") || quote.endsWith("?”")) {
            return Modality.ASKED;
        }
        if (tense == Tense.CONDITIONAL) {
            return Modality.CONDITIONAL;
        }
        if (tense == Tense.FUTURE) {
            return Modality.PLANNED;
        }
        return hedged ? Modality.HEDGED : Modality.ASSERTED;
    }
}
