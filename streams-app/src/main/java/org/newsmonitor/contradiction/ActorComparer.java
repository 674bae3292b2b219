package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** Who did what only one party can have done: "brokered by Qatar" against "brokered by Egypt". */
final class ActorComparer implements PhraseComparer {
    private static final String RULE = "actor/1";

    private final Contrasts contrasts = new Contrasts();
    private final Set<String> sole = Lexicon.words(ActorComparer.class, "sole.txt");

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return !earlier.has("old") && !later.has("old");
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        String deed = first.head();
        boolean same = sole.contains(deed)
                && deed.equals(second.head())
                && happened(first)
                && happened(second)
                && !Guard.daysClash(first, second)
                && !contrasts.apart(first, second);
        if (!same) {
            return Optional.empty();
        }
        Optional<Roles> one = Roles.of(first);
        Optional<Roles> other = Roles.of(second);
        boolean apart = one.isPresent()
                && other.isPresent()
                && one.get().sameDeed(other.get())
                && one.get().otherDoer(other.get())
                && !Guard.hasForeignName(first, later, one.get().doerWords())
                && !Guard.hasForeignName(second, earlier, other.get().doerWords());
        return apart ? Optional.of(verdict(deed, one.get(), other.get())) : Optional.empty();
    }

    private static boolean happened(Phrase phrase) {
        Tense tense = phrase.clause().tense();
        return !phrase.clause().negated() && (tense == Tense.PAST || tense == Tense.PERFECT);
    }

    private static Verdict verdict(String deed, Roles one, Roles other) {
        String name = deed.toLowerCase(Locale.ROOT);
        String why = String.format(
                Locale.ROOT,
                "Only one can have done it (%s), and the reports name %s and %s.",
                name,
                one.doer(),
                other.doer());
        return new Verdict(Relation.CONTRADICTION, Kind.ACTOR, name, List.of(one.doer(), other.doer()), RULE, 0.8, why);
    }
}
