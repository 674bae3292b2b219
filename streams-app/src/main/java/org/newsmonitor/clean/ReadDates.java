package org.newsmonitor.clean;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates read from a body and its addresses, unchecked.
 *
 * @param stated of publication, in markup or in words, the most trustworthy first
 * @param hinted by the day in an address, or else by the update, which cannot have come before
 * @param updated when the body says it was last changed
 */
record ReadDates(
        List<Instant> stated,
        List<Instant> hinted,
        @Nullable Instant updated) {
    static final ReadDates NONE = new ReadDates(List.of(), List.of(), null);

    /** @param addresses of the article, the most trustworthy first */
    static ReadDates of(List<String> stated, String updated, List<String> addresses) {
        Instant update = StatedDates.read(updated);
        return new ReadDates(
                known(stated.stream().map(StatedDates::read)),
                known(Stream.concat(addresses.stream().map(StatedDates::inAddress), Stream.ofNullable(update))),
                update);
    }

    private static List<Instant> known(Stream<@Nullable Instant> instants) {
        return instants.filter(Objects::nonNull).toList();
    }
}
