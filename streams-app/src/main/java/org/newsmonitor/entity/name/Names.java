package org.newsmonitor.entity.name;

import java.util.List;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** The names of a text with their canonical entities. */
public final class Names {
    private final NameFinder finder;
    private final Entities entities;

    private Names(NameFinder finder, Entities entities) {
        this.finder = finder;
        this.entities = entities;
    }

    /** Loads the gazetteers and the shipped model. */
    public static Names standard() {
        Gazetteer gazetteer = new Gazetteer();
        NameModel model = NameModel.load("/org/newsmonitor/models/ner/names.bin");
        return new Names(new ModelNameFinder(model, Lexicon.load(gazetteer)), new Entities(gazetteer));
    }

    public List<Mention> find(Tokens tokens, List<Span> sentences) {
        return entities.resolve(tokens, finder.find(tokens, sentences));
    }
}
