package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.List;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/**
 * Finds whom pronouns, roles and nouns stand for, where a reader has no doubt: a pronoun with one person of its gender in reach, a
 * role the text gave to one person, a noun of the one body it can mean. Anything less plain stays unresolved.
 */
public final class References {
    private final Tokens tokens;
    private final People people;
    private final Roles roles;
    private final Bodies bodies;
    private final List<Span> sentences;

    private References(Tokens tokens, List<Span> sentences, List<Mention> names) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.people = new People(tokens, names);
        this.roles = new Roles(tokens, names);
        this.bodies = new Bodies(tokens, names);
    }

    /**
     * The references of a text, in order of position; each stands for the person or body of its canonical name.
     *
     * @param names the text's names in order of position, with their canonical forms
     */
    public static List<Mention> of(Tokens tokens, List<Span> sentences, List<Mention> names) {
        return new References(tokens, sentences, names).read();
    }

    private List<Mention> read() {
        List<Mention> found = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            int from = tokens.firstFrom(sentences.get(number).start());
            int to = tokens.firstFrom(sentences.get(number).end());
            for (int i = from; i < to; i++) {
                add(found, i, number, from);
            }
        }
        return found;
    }

    private void add(List<Mention> found, int at, int sentence, int from) {
        Gender gender = Gender.ofPronoun(tokens.lower(at));
        if (gender != Gender.UNKNOWN) {
            addNamed(found, at, at + 1, people.meant(gender, place(at, sentence, from)));
        } else if (tokens.is(at, "the")) {
            int end = roles.headEnd(at + 1);
            boolean role = end > 0 && !people.isName(end) && !people.isName(end - 1);
            addNamed(found, at, end, role ? roles.bearer(at + 1, end) : "");
            Mention body = people.isName(at + 1) || !tokens.has(at + 1)
                    ? null
                    : bodies.meant(at + 1, place(at, sentence, from).reach());
            if (body != null) {
                Span span = tokens.span(at, at + 2);
                found.add(new Mention(span, body.type(), span.of(tokens.text()), body.canonical(), null));
            }
        }
    }

    private People.Place place(int at, int sentence, int from) {
        int oldest = Math.max(0, at - People.TOKENS);
        int last = startOf(sentence - 1);
        int reach = startOf(sentence - People.SENTENCES);
        return new People.Place(at, Math.max(from, oldest), Math.max(last, oldest), Math.max(reach, oldest));
    }

    private int startOf(int sentence) {
        return tokens.firstFrom(sentences.get(Math.max(0, sentence)).start());
    }

    private void addNamed(List<Mention> found, int from, int to, String person) {
        if (!person.isEmpty()) {
            Span span = tokens.span(from, to);
            found.add(new Mention(span, EntityType.PERSON, span.of(tokens.text()), person, null));
        }
    }
}
