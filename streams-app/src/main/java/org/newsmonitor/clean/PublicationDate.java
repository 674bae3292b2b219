package org.newsmonitor.clean;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.RawArticle;

/** When an article was published, and how that is known. */
record PublicationDate(@Nullable Instant instant, @Nullable DateQuality quality) {
    /** No newsroom has put anything on a wire before this; such dates are defaults of broken clocks. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** The producer's words for a date it had to move: into the calendar, or back to when it fetched the article. */
    private static final Map<String, DateQuality> MOVED =
            Map.of("IMPOSSIBLE", DateQuality.INFERRED, "FUTURE", DateQuality.CLAMPED);

    private static final PublicationDate UNKNOWN = new PublicationDate(null, null);

    /** What the source states wins; what it states of another day than it meant comes after all the body tells. */
    static PublicationDate of(RawArticle raw, ReadDates read, Instant latest) {
        Instant source = raw.publishedAt();
        DateQuality moved = raw.dateQuality() == null ? null : MOVED.get(raw.dateQuality());
        List<Instant> sources = source == null ? List.of() : List.of(source);
        return Stream.of(
                        firstOf(moved == null ? sources : List.of(), DateQuality.AS_STATED, latest),
                        firstOf(read.stated(), DateQuality.AS_STATED, latest),
                        firstOf(read.hinted(), DateQuality.INFERRED, latest),
                        firstOf(sources, moved == null ? DateQuality.AS_STATED : moved, latest))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> clamped(Stream.of(sources, read.stated(), read.hinted()), latest));
    }

    private static Optional<PublicationDate> firstOf(List<Instant> dates, DateQuality quality, Instant latest) {
        return dates.stream()
                .filter(date -> isPossible(date, latest))
                .findFirst()
                .map(date -> new PublicationDate(date, quality));
    }

    /** Some date was given, in the future only: that is no earlier than now, as far as anyone can tell. */
    private static PublicationDate clamped(Stream<List<Instant>> dates, Instant latest) {
        boolean future = dates.flatMap(List::stream).anyMatch(latest::isBefore);
        return future ? new PublicationDate(latest, DateQuality.CLAMPED) : UNKNOWN;
    }

    static boolean isPossible(@Nullable Instant instant, Instant latest) {
        return instant != null && !instant.isAfter(latest) && !instant.isBefore(EARLIEST);
    }
}
