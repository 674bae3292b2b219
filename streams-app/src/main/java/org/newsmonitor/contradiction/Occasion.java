package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** Whether the leads of two articles tell of two occasions: other places, on days well apart. */
final class Occasion {
    private static final Duration APART = Duration.ofHours(24);

    private Occasion() {}

    /** @param earlier the readings of the one article, its lead first */
    static boolean differs(List<Reading> earlier, List<Reading> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return false;
        }
        return ofOthers(earlier.get(0).article(), later.get(0).article())
                && daysDiffer(days(earlier.get(0)), days(later.get(0)));
    }

    /** Whether each lead names places, or people and bodies, that the other article does not know. */
    static boolean ofOthers(Article earlier, Article later) {
        Claim lead = earlier.claims().get(0);
        Claim other = later.claims().get(0);
        return (placesDiffer(lead, later) && placesDiffer(other, earlier))
                || (namesDiffer(lead, later) && namesDiffer(other, earlier));
    }

    /**
     * Whether one of the leads names only what the other article never speaks of: a sentence that names nothing ("The prize is
     * worth 25,000 euros") is then of something else. Who is quoted does not count.
     */
    static boolean ofStrangers(Article earlier, Article later) {
        return isStrange(earlier.claims().get(0), later)
                || isStrange(later.claims().get(0), earlier);
    }

    private static boolean isStrange(Claim lead, Article other) {
        String text = other.title() + "\n" + other.text();
        String speaker = lead.speaker() == null ? "" : lead.speaker();
        List<Mention> names = lead.mentions().stream()
                .filter(mention -> mention.type().isName() && !speaker.contains(mention.text()))
                .toList();
        return !names.isEmpty() && names.stream().noneMatch(name -> text.contains(name.text()));
    }

    /** The lead names a place, and the other article none of its places. */
    private static boolean placesDiffer(Claim lead, Article other) {
        Set<String> places = lead.mentions().stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .map(Mention::text)
                .collect(Collectors.toSet());
        String text = other.title() + "\n" + other.text();
        return !places.isEmpty() && places.stream().anyMatch(place -> !text.contains(place));
    }

    /** The lead names somebody or something, and the other article nothing of it. */
    private static boolean namesDiffer(Claim lead, Article other) {
        String text = other.title() + "\n" + other.text();
        List<Mention> names = lead.mentions().stream()
                .filter(mention -> mention.type().isName())
                .toList();
        return !names.isEmpty() && names.stream().noneMatch(name -> text.contains(name.text()));
    }

    private static boolean daysDiffer(List<Period> days, List<Period> others) {
        return !days.isEmpty()
                && !others.isEmpty()
                && days.stream()
                        .noneMatch(day ->
                                others.stream().anyMatch(next -> day.gapTo(next).compareTo(APART) < 0));
    }

    /** The days of what is said, not of its saying: "…, police said on Monday". */
    private static List<Period> days(Reading lead) {
        return lead.phrases().stream()
                .flatMap(phrase -> phrase.periods().stream())
                .toList();
    }
}
