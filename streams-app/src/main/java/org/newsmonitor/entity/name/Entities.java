package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** Gives each name of a text its canonical entity: the known one, or the fullest form the text itself uses. */
final class Entities {
    private final Gazetteer gazetteer;

    Entities(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Mention> resolve(Tokens tokens, List<NameSpan> names) {
        Map<String, String> fuller = fullerForms(tokens, names);
        List<Mention> mentions = new ArrayList<>(names.size());
        String president = Presidency.holderIn(tokens, names, gazetteer);
        for (NameSpan name : names) {
            Span span = tokens.span(name.from(), name.to());
            String text = span.of(tokens.text());
            if (president != null && text.equals(Presidency.ACRONYM)) {
                mentions.add(new Mention(span, EntityType.PERSON, text, president, null));
                continue;
            }
            mentions.add(new Mention(span, name.type(), text, canonical(name.type(), text, fuller), null));
        }
        return mentions;
    }

    private String canonical(EntityType type, String text, Map<String, String> fuller) {
        String plain = NameForms.plain(text);
        Gazetteer.Known known = type == EntityType.PERSON ? null : gazetteer.known(plain);
        return known != null ? known.canonical() : fuller.getOrDefault(key(type, plain), plain);
    }

    /** For each short form of a type, the first longer name of the text that it may shorten. */
    private Map<String, String> fullerForms(Tokens tokens, List<NameSpan> names) {
        Map<String, String> fuller = new HashMap<>();
        for (NameSpan name : names) {
            String full = NameForms.plain(tokens.text(name.from(), name.to()));
            for (String form : NameForms.shortFormsOf(name.type(), full)) {
                fuller.putIfAbsent(key(name.type(), form), full);
            }
        }
        return fuller;
    }

    private static String key(EntityType type, String name) {
        return type + ":" + name;
    }

    /** The known canonical name of a text on its own, if there is one. */
    @Nullable
    String knownName(String text) {
        Gazetteer.Known known = gazetteer.known(NameForms.plain(text));
        return known == null ? null : known.canonical();
    }
}
