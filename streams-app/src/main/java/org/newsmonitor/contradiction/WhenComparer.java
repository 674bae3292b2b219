package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Relation;

/** When one deed was done: two clauses that say the same but for the day or the hour. */
final class WhenComparer implements PhraseComparer {
    private static final String RULE = "when/5";
    private static final Duration SOON = Duration.ofDays(3);

    private final Set<String> recurring = Lexicon.words(WhenComparer.class, "recurring.txt");
    private final Contrasts contrasts = new Contrasts();

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return PhraseComparer.bothNews(earlier, later) && earlier.isDated() && later.isDated();
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        List<Mention> times = Times.times(first);
        List<Mention> others = Times.times(second);
        if (times.size() != 1 || others.size() != 1) {
            return Optional.empty();
        }
        Twin twin = Twin.of(earlier, first, later, second);
        boolean past = twin.bothHappened() && wasOver(earlier, others.get(0));
        boolean disputed = (past || ofRivals(twin))
                && !first.clause().negated()
                && (!recurring.contains(twin.deed())
                        || twin.bothAhead()
                        || (twin.ofKnownEvent() && Times.onOneDay(first, second)))
                && twin.ofOneDeed()
                && !contrasts.apart(first, second)
                && !contrasts.another(first, second)
                && !Guard.placesClash(first, second)
                && Times.apart(first, times.get(0), second, others.get(0));
        return disputed ? Optional.of(verdict(twin, times.get(0), others.get(0))) : Optional.empty();
    }

    /** Two parties announce it within days, and the later one does not say that the plan has changed. */
    private static boolean ofRivals(Twin twin) {
        return twin.bothAhead()
                && !twin.later().has("update")
                && !twin.later().has("correction")
                && twin.earlier().isFollowedWithin(SOON, twin.later())
                && !twin.earlier().voice().equals(twin.later().voice());
    }

    /** What the later report tells had happened by its own account when the earlier one came out. */
    private static boolean wasOver(Reading earlier, Mention time) {
        return time.value() instanceof Period period && period.from().isBefore(earlier.out());
    }

    private static Verdict verdict(Twin twin, Mention one, Mention other) {
        String deed = twin.deed().toLowerCase(Locale.ROOT);
        String what = one.type() == EntityType.TIME && other.type() == EntityType.TIME ? "hour" : "time";
        String why = String.format(
                Locale.ROOT,
                "Of one and the same event (%s) the reports give another %s: %s and %s.",
                deed,
                what,
                one.text(),
                other.text());
        return new Verdict(Relation.CONTRADICTION, Kind.DATE, deed, List.of(one.text(), other.text()), RULE, why);
    }
}
