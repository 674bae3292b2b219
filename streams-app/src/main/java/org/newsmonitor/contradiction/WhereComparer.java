package org.newsmonitor.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** Where one deed was done: two clauses that say the same but for the place. */
final class WhereComparer implements PhraseComparer {
    private static final String RULE = "where/4";

    private final Set<String> recurring = Lexicon.words(WhereComparer.class, "recurring.txt");
    private final Contrasts contrasts = new Contrasts();
    private final Places places;

    WhereComparer(Places places) {
        this.places = places;
    }

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return PhraseComparer.bothNews(earlier, later);
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        List<Places.Place> here = places.of(first, Math.max(0, first.clause().head()));
        List<Places.Place> there = places.of(second, Math.max(0, second.clause().head()));
        Optional<Places.Apart> apart = places.apart(here, there);
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        Twin twin = Twin.of(earlier, first, later, second);
        boolean disputed = (twin.bothHappened() || twin.bothAhead())
                && !first.clause().negated()
                && (!recurring.contains(twin.deed()) || Times.onOneDay(first, second) || twin.ofLastTime())
                && twin.ofOneDeed(details(first, second))
                && !apart.get().isKnownToOther(earlier, later)
                && !contrasts.apart(first, second)
                && !contrasts.another(first, second)
                && !Guard.daysClash(first, second)
                && !Guard.happenedSince(second, earlier, first);
        return apart.filter(found -> disputed)
                .map(found -> verdict(twin, found.here().text(), found.there().text()));
    }

    /** What tells where: "at the railway station in Lund". */
    private static Set<String> details(Phrase first, Phrase second) {
        Set<String> details = new HashSet<>(Places.details(first));
        details.addAll(Places.details(second));
        return details;
    }

    private static Verdict verdict(Twin twin, String here, String there) {
        String deed = twin.deed().toLowerCase(Locale.ROOT);
        String why = String.format(
                Locale.ROOT,
                "Of one and the same event (%s) the reports give another place: %s and %s.",
                deed,
                here,
                there);
        return new Verdict(Relation.CONTRADICTION, Kind.PLACE, deed, List.of(here, there), RULE, why);
    }
}
