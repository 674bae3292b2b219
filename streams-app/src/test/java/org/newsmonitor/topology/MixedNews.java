package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsmonitor.entity.TaggedText;
import org.newsmonitor.entity.Tagger;
import org.newsmonitor.relate.TopicKeys;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/**
 * Any number of articles of real words: each is mixed from the sentences of many texts, and every three report one event,
 * with a title, six sentences and invented names of its own. Names in the sentences stay, so they recur as names in the news do.
 */
final class MixedNews {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int REPORTS = 3;
    private static final int SENTENCES = 12;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final TopicKeys topicKeys = new TopicKeys();
    private final List<Tagged> sentences = new ArrayList<>();
    private final Duration apart;

    /** A sentence with the mentions in it, at offsets of its own. */
    private record Tagged(String text, List<Mention> mentions) {}

    /** @param apart from one article to the next */
    MixedNews(List<String> bodies, Duration apart) {
        this.apart = apart;
        for (String body : bodies) {
            TaggedText tagged = Tagger.standard().tag(body, START);
            tagged.sentences().forEach(span -> sentences.add(sentence(body, span, tagged.mentions())));
        }
    }

    private static Tagged sentence(String body, Span span, List<Mention> mentions) {
        return new Tagged(
                body.substring(span.start(), span.end()),
                mentions.stream()
                        .filter(mention -> mention.span().start() >= span.start()
                                && mention.span().end() <= span.end())
                        .map(mention -> moved(mention, -span.start()))
                        .toList());
    }

    private static Mention moved(Mention mention, int by) {
        return new Mention(
                mention.span().shift(by), mention.type(), mention.text(), mention.canonical(), mention.value());
    }

    /** The article of a number, the same at each call. */
    Article article(int number) {
        Random event = new Random(number / REPORTS);
        String person = name(event) + " " + name(event);
        String place = name(event);
        Tagged lead = any(event);
        String title = "%s in %s: %s".formatted(person, place, firstWords(lead.text()));
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        name(person, EntityType.PERSON, text, mentions);
        name(place, EntityType.LOCATION, text.append(" spoke in "), mentions);
        text.append(". ");
        Random own = new Random(31L * number);
        for (int i = 0; i < SENTENCES; i++) {
            Tagged sentence = i == 0 ? lead : any(i < SENTENCES / 2 ? event : own);
            sentence.mentions().forEach(mention -> mentions.add(moved(mention, text.length())));
            text.append(sentence.text()).append(' ');
        }
        return withKeys(article(number, title, text.toString(), mentions, List.of()));
    }

    private Tagged any(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static void name(String name, EntityType type, StringBuilder text, List<Mention> mentions) {
        mentions.add(new Mention(new Span(text.length(), text.length() + name.length()), type, name, name, null));
        text.append(name);
    }

    private static String firstWords(String sentence) {
        return sentence.substring(0, Math.min(60, sentence.length()));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.append('n').toString();
    }

    private Article withKeys(Article bare) {
        return article(Integer.parseInt(bare.id()), bare.title(), bare.text(), bare.mentions(), topicKeys.of(bare));
    }

    private Article article(int number, String title, String text, List<Mention> mentions, List<String> keys) {
        return new Article(
                Integer.toString(number),
                0,
                null,
                null,
                START.plus(apart.multipliedBy(number)),
                DateQuality.AS_STATED,
                title,
                null,
                "en",
                text,
                1,
                Integer.toHexString(text.hashCode()),
                List.of(),
                List.of(),
                mentions,
                List.of(),
                keys,
                null,
                null,
                null);
    }
}
