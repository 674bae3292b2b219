package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Relation;

/** Where and when something happened that happens once: an arrest, a landing, the start of a fire. */
final class OnceComparer implements Comparer {
    private static final String RULE = "once/1";
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "of");

    private static final Set<String> NOT_YET = Set.of("CANCEL", "DELAY", "attempt", "plan", "schedule", "expect");

    private final Set<String> once = Lexicon.words(OnceComparer.class, "once.txt");

    @Override
    public Optional<Verdict> compare(Reading earlier, Reading later) {
        if (earlier.has("old") || later.has("old")) {
            return Optional.empty();
        }
        for (Phrase first : earlier.phrases()) {
            for (Phrase second : later.phrases()) {
                Optional<Verdict> verdict = happened(first) && happened(second) && sameEvent(first, second)
                        ? place(first, second).or(() -> date(first, second))
                        : Optional.empty();
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean happened(Phrase phrase) {
        Clause clause = phrase.clause();
        return clause.head() >= 0
                && !clause.negated()
                && phrase.telling().stream().noneMatch(NOT_YET::contains)
                && (clause.tense() == Tense.PAST || clause.tense() == Tense.PERFECT);
    }

    /** The same verb, and the same name beside it. */
    private boolean sameEvent(Phrase first, Phrase second) {
        Set<String> shared = first.shared(second);
        return shared.stream().anyMatch(once::contains)
                && shared.size() >= 2
                && (shared.size() >= 3 || Guard.shareName(first, second));
    }

    private Optional<Verdict> place(Phrase first, Phrase second) {
        List<Mention> here = places(first);
        List<Mention> there = places(second);
        Set<String> names = here.stream().map(Mention::canonical).collect(Collectors.toSet());
        boolean common = there.stream().anyMatch(mention -> names.contains(mention.canonical()));
        return here.isEmpty() || there.isEmpty() || common
                ? Optional.empty()
                : Optional.of(verdict(Kind.PLACE, first, here.get(0), there.get(0)));
    }

    /** Places that follow the verb with "in", "at" or "near". */
    private List<Mention> places(Phrase phrase) {
        int event = phrase.concepts().stream()
                .filter(concept -> once.contains(concept.name()))
                .mapToInt(Concept::at)
                .findFirst()
                .orElse(0);
        List<Word> after =
                phrase.clause().words().subList(event, phrase.clause().words().size());
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .filter(mention -> follows(after, mention))
                .toList();
    }

    private static boolean follows(List<Word> after, Mention mention) {
        for (int i = 1; i < after.size(); i++) {
            if (after.get(i).span().start() == mention.span().start()) {
                return AT.contains(after.get(i - 1).lower());
            }
        }
        return false;
    }

    private Optional<Verdict> date(Phrase first, Phrase second) {
        List<Mention> days = dates(first);
        List<Mention> others = dates(second);
        if (days.size() != 1 || others.size() != 1 || zoned(first) || zoned(second)) {
            return Optional.empty();
        }
        boolean clash = days.get(0).value() instanceof Period day
                && others.get(0).value() instanceof Period other
                && !day.overlaps(other);
        return clash ? Optional.of(verdict(Kind.DATE, first, days.get(0), others.get(0))) : Optional.empty();
    }

    private static List<Mention> dates(Phrase phrase) {
        List<Mention> timed = phrase.mentions().stream()
                .filter(mention -> mention.value() instanceof Period)
                .toList();
        List<Mention> clock = timed.stream()
                .filter(mention -> mention.type() == EntityType.TIME)
                .toList();
        return clock.isEmpty() ? timed : clock;
    }

    /** A clock in another zone is not compared. */
    private static boolean zoned(Phrase phrase) {
        return phrase.clause().words().stream()
                .anyMatch(word -> word.lower().equals("gmt") || word.lower().equals("utc"));
    }

    private Verdict verdict(Kind kind, Phrase phrase, Mention one, Mention other) {
        String event = phrase.telling().stream()
                .filter(once::contains)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
        String why = String.format(
                Locale.ROOT,
                "It happened once (%s): %s against %s; both cannot be right.",
                event,
                one.text(),
                other.text());
        return new Verdict(Relation.CONTRADICTION, kind, event, List.of(one.text(), other.text()), RULE, 0.85, why);
    }
}
