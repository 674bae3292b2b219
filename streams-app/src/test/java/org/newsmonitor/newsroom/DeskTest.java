package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;
import org.newsmonitor.story.Story;

class DeskTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2019-05-14T10:00:00Z");

    /** Two fire reports that dispute the toll, a third that joins, a revision that withdraws it, and another story. */
    private static final List<DeskNote> NOTES = List.of(
            seen("fire-1", 0, 10),
            seen("fire-2", 0, 11),
            seen("fire-3", 0, 12),
            seen("vote-1", 0, 12),
            seen("vote-2", 0, 13),
            linked("fire-1", 0, "fire-2", 0, 0.8, 11),
            linked("fire-1", 0, "fire-3", 0, 0.6, 12),
            linked("fire-2", 0, "fire-3", 0, 0.7, 12),
            linked("vote-1", 0, "vote-2", 0, 0.9, 13),
            disputed("fire-1", 0, "fire-2", 0, 11),
            disputed("fire-2", 0, "fire-3", 0, 12),
            disputed("vote-1", 0, "vote-2", 0, 13),
            seen("vote-2", 1, 13),
            linked("vote-1", 0, "vote-2", 1, 0.9, 13));

    /** Two reports in dispute, a copy of the second, an update that ends it, and an agreement without a dispute. */
    private static final List<DeskNote> COPIED = List.of(
            seen("fire-1", 0, 10),
            seen("fire-2", 0, 11),
            seen("copy", 0, 12),
            linked("fire-1", 0, "fire-2", 0, 0.8, 11),
            linked("fire-1", 0, "copy", 0, 0.99, 12),
            new DeskNote.Linked(new Link("fire-2", 0, "copy", 0, 0.95, true, List.of("same text")), at(12)),
            found(Relation.CONTRADICTION, "fire-1=four@10", "fire-2=seven@11"),
            found(Relation.CONTRADICTION, "fire-1=four@10", "copy=seven@12"),
            found(Relation.RESTATEMENT, "fire-2=seven@11", "copy=seven@12"),
            seen("fire-3", 0, 13),
            linked("fire-2", 0, "fire-3", 0, 0.8, 13),
            found(Relation.UPDATE, "fire-2=seven@11", "fire-3=nine@13"),
            found(Relation.UPDATE, "copy=seven@12", "fire-3=nine@13"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void copiesAndUpdatesCountTheSameInAnyOrder(int seed) {
        List<DeskNote> shuffled = new ArrayList<>(COPIED);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Standing.after(shuffled)).isEqualTo(Standing.after(COPIED));
        assertThat(Standing.after(shuffled).alerts.values())
                .extracting(Alert::status)
                .containsExactly(AlertStatus.SUPERSEDED);
    }

    @Test
    void syndicatedCopyDoesNotCorroborateThoughItsBestLinkIsAnother() {
        assertThat(Standing.after(COPIED.subList(0, 9)).alerts.values())
                .extracting(Alert::status)
                .containsExactly(AlertStatus.OPENED);
        List<DeskNote> unlinked = new ArrayList<>(COPIED.subList(0, 9));
        unlinked.remove(5);
        assertThat(Standing.after(unlinked).alerts.values())
                .extracting(Alert::status)
                .containsExactly(AlertStatus.CORROBORATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatStandsDoesNotDependOnTheOrderOfNotes(int seed) {
        List<DeskNote> shuffled = new ArrayList<>(NOTES);
        shuffled.addAll(NOTES.subList(3, 9));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Standing.after(shuffled)).isEqualTo(Standing.after(NOTES));
    }

    @Test
    void disputedFactOfLinkedArticlesIsOneAlert() {
        Standing standing = Standing.after(NOTES);
        assertThat(standing.stories).containsOnlyKeys("fire-1", "vote-1");
        assertThat(standing.alerts.values()).hasSize(1);
        Alert alert = standing.alerts.values().iterator().next();
        assertThat(alert.storyId()).isEqualTo("fire-1");
        assertThat(alert.evidence()).hasSize(2);
    }

    @Test
    void revisionThatWithdrawsTheClaimRetractsTheAlert() {
        Desk desk = new Desk();
        NOTES.subList(0, 12).forEach(desk::take);
        Edition edition = desk.take(seen("vote-2", 1, 13));
        assertThat(edition.alerts()).extracting(Alert::status).containsExactly(AlertStatus.RETRACTED);
    }

    @Test
    void repeatedNoteChangesNothing() {
        Desk desk = new Desk();
        NOTES.forEach(desk::take);
        assertThat(NOTES).allMatch(note -> desk.take(note).isEmpty());
    }

    @Test
    void mergeOfStoriesLeavesATombstone() {
        Desk desk = new Desk();
        desk.take(seen("fire-1", 0, 10));
        desk.take(seen("fire-2", 0, 11));
        Edition edition = desk.take(linked("fire-1", 0, "fire-2", 0, 0.8, 11));
        assertThat(edition.storiesGone()).containsExactly("fire-2");
        assertThat(edition.stories()).extracting(Story::id).containsExactly("fire-1");
    }

    @Test
    void silentEditDisputesItsOwnEarlierRevision() {
        Desk desk = new Desk();
        desk.take(seen("fire-1", 0, 10));
        desk.take(seen("fire-1", 1, 10));
        assertThat(desk.take(disputed("fire-1", 0, "fire-1", 1, 10)).alerts()).hasSize(1);
        assertThat(desk.take(seen("fire-1", 2, 10)).alerts())
                .extracting(Alert::status)
                .containsExactly(AlertStatus.RETRACTED);
    }

    @Test
    void storyWithoutNewsIsForgottenWithItsNotes() {
        Desk desk = new Desk();
        NOTES.forEach(desk::take);
        Instant horizon = TEN_OCLOCK.plus(Duration.ofDays(30));
        desk.take(seen("late", 0, 24 * 31));
        desk.retire(horizon);
        assertThat(NOTES).allMatch(note -> desk.hasForgotten(note, horizon));
        assertThat(desk.hasForgotten(seen("late", 0, 24 * 31), horizon)).isFalse();
    }

    @Test
    void findingThatCameBeforeItsArticlesOutlivesAPurge() {
        Desk desk = new Desk();
        desk.take(seen("fire-1", 0, 10));
        desk.take(disputed("fire-1", 0, "fire-2", 0, 11));
        desk.retire(TEN_OCLOCK.minus(Duration.ofDays(30)));
        assertThat(desk.take(seen("fire-2", 0, 11)).alerts()).hasSize(1);
    }

    /** What readers of the compacted topics are left with; a retracted alert stands no more. */
    private record Standing(Map<String, Story> stories, Map<String, Alert> alerts) {
        static Standing after(List<DeskNote> notes) {
            Standing standing = new Standing(new TreeMap<>(), new TreeMap<>());
            Desk desk = new Desk();
            notes.forEach(note -> standing.apply(desk.take(note)));
            return standing;
        }

        private void apply(Edition edition) {
            edition.stories().forEach(story -> stories.put(story.id(), story));
            edition.storiesGone().forEach(stories::remove);
            edition.alerts().forEach(alert -> alerts.put(alert.id(), alert));
            alerts.values().removeIf(alert -> alert.status() == AlertStatus.RETRACTED);
        }
    }

    private static DeskNote seen(String id, int revision, int hour) {
        return new DeskNote.Sighting(new Headline(id, revision, at(hour), "Title of " + id, List.of("Rotterdam")));
    }

    private static DeskNote linked(
            String earlier, int earlierRevision, String later, int laterRevision, double score, int hour) {
        return new DeskNote.Linked(
                new Link(earlier, earlierRevision, later, laterRevision, score, false, List.of("same place")),
                at(hour));
    }

    private static DeskNote disputed(String earlier, int earlierRevision, String later, int laterRevision, int hour) {
        return new DeskNote.Found(new Finding(
                Relation.CONTRADICTION,
                Kind.QUANTITY,
                "toll",
                List.of("Rotterdam"),
                statement(earlier, earlierRevision, 10),
                statement(later, laterRevision, hour),
                "quantity/1",
                0.9,
                "four against seven"));
    }

    private static DeskNote found(Relation relation, String earlier, String later) {
        return new DeskNote.Found(new Finding(
                relation,
                Kind.QUANTITY,
                "toll",
                List.of(),
                statement(earlier),
                statement(later),
                "quantity/1",
                0.9,
                "four against seven"));
    }

    /** ID=VALUE@HOUR. */
    private static Statement statement(String text) {
        String[] parts = text.split("[=@]", 3);
        Instant at = at(Integer.parseInt(parts[2]));
        return new Statement(
                parts[0], 0, "Wire " + parts[0], null, at, null, "workers were killed", new Span(0, 19), parts[1]);
    }

    private static Statement statement(String id, int revision, int hour) {
        return new Statement(
                id, revision, "Wire " + id, null, at(hour), null, "workers were killed", new Span(0, 19), "four");
    }

    private static Instant at(int hour) {
        return TEN_OCLOCK.plus(Duration.ofHours(hour - 10));
    }
}
