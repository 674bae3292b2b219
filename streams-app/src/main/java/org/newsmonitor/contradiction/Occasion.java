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

    static boolean differs(Article earlier, Article later) {
        if (earlier.claims().isEmpty() || later.claims().isEmpty()) {
            return false;
        }
        Claim lead = earlier.claims().get(0);
        Claim other = later.claims().get(0);
        boolean elsewhere = placesDiffer(lead, later) && placesDiffer(other, earlier);
        boolean others = namesDiffer(lead, later) && namesDiffer(other, earlier);
        return (elsewhere || others) && daysDiffer(lead, other);
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

    private static boolean daysDiffer(Claim lead, Claim other) {
        List<Period> days = days(lead);
        List<Period> others = days(other);
        return !days.isEmpty()
                && !others.isEmpty()
                && days.stream()
                        .noneMatch(day ->
                                others.stream().anyMatch(next -> day.gapTo(next).compareTo(APART) < 0));
    }

    private static List<Period> days(Claim claim) {
        return claim.mentions().stream()
                .filter(mention -> mention.value() instanceof Period)
                .map(mention -> (Period) mention.value())
                .toList();
    }
}
