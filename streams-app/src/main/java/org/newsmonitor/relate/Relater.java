package org.newsmonitor.relate;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Link;

/** Judges whether two articles report the same event. A function of the pair alone, whatever else the stream carries. */
public final class Relater {
    /** Articles further apart than this are never related. */
    public static final Duration WINDOW = Duration.ofDays(30);

    private static final double THRESHOLD = 0.22;
    private final ProfileReader reader = new ProfileReader();

    /** @param earlier the one that {@link Article#isBefore} the other */
    public Optional<Link> relate(Article earlier, Article later) {
        if (Duration.between(earlier.publishedAt(), later.publishedAt()).compareTo(WINDOW) > 0) {
            return Optional.empty();
        }
        Profile one = reader.read(earlier);
        Profile other = reader.read(later);
        double likeness = one.body().dot(other.body());
        double names = one.names().containment(other.names());
        if (likeness < THRESHOLD || names < 0.1) {
            return Optional.empty();
        }
        List<String> why = List.of(
                String.format(Locale.ROOT, "same telling words (%.2f)", likeness),
                String.format(Locale.ROOT, "same names (%.2f)", names));
        return Optional.of(new Link(
                earlier.id(), earlier.revision(), later.id(), later.revision(), likeness, likeness > 0.95, why));
    }
}
