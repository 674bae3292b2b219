package org.newsmonitor.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Story;

class StoryForestTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private final StoryForest forest = new StoryForest();

    @Test
    void anArticleWithoutLinksIsAStoryOfItsOwn() {
        assertThat(forest.put(headline("a", 0)).changed()).extracting(Story::id).containsExactly("a");
        assertThat(membersOf("a")).containsExactly("a");
    }

    @Test
    void aLinkMergesTwoStoriesAndTheLaterOneIsGone() {
        put("a", "b");
        StoryChange change = forest.apply(link("a", "b", 0.8));
        assertThat(change.changed()).extracting(Story::id).containsExactly("a");
        assertThat(change.gone()).containsExactly("b");
    }

    @Test
    void aLinkWaitsForItsArticles() {
        forest.apply(link("a", "b", 0.8));
        put("b");
        assertThat(membersOf("b")).containsExactly("b");
        put("a");
        assertThat(membersOf("b")).containsExactly("a", "b");
    }

    @Test
    void aBetterLinkMovesAnArticleToAnotherStory() {
        put("a", "b", "c");
        forest.apply(link("a", "c", 0.5));
        StoryChange change = forest.apply(link("b", "c", 0.9));
        assertThat(change.changed()).extracting(Story::id).containsExactly("a", "b");
        assertThat(membersOf("a")).containsExactly("a");
        assertThat(membersOf("b")).containsExactly("b", "c");
    }

    @Test
    void aLinkTooWeakToJoinByLeavesTwoStories() {
        put("a", "b");
        assertThat(forest.apply(link("a", "b", 0.49))).isEqualTo(StoryChange.NONE);
        assertThat(membersOf("b")).containsExactly("b");
    }

    @Test
    void equalLinksAreDecidedByTheEarlierId() {
        put("a", "b", "c");
        forest.apply(link("b", "c", 0.7));
        forest.apply(link("a", "c", 0.7));
        assertThat(membersOf("c")).containsExactly("a", "c");
    }

    @Test
    void aRemovedArticleSplitsItsStory() {
        put("a", "b", "c");
        forest.apply(link("a", "b", 0.9));
        forest.apply(link("a", "c", 0.9));
        StoryChange change = forest.remove("a");
        assertThat(change.gone()).containsExactly("a");
        assertThat(change.changed()).extracting(Story::id).containsExactly("b", "c");
    }

    @Test
    void aRevisionLosesTheLinksOfTheTextBefore() {
        put("a", "b");
        forest.apply(link("a", "b", 0.9));
        forest.put(headline("b", 1));
        assertThat(membersOf("b")).containsExactly("b");
        forest.apply(link("a", "b", 0.9));
        assertThat(membersOf("b")).containsExactly("b");
        forest.apply(new Link("a", 0, "b", 1, 0.6, false, List.of("still the same event")));
        assertThat(membersOf("b")).containsExactly("a", "b");
    }

    @Test
    void aLinkAgainstTheOrderOfTimeIsNeverInForce() {
        put("a", "b");
        forest.apply(link("b", "a", 0.9));
        forest.apply(link("a", "b", 0.9));
        assertThat(membersOf("a")).containsExactly("a", "b");
    }

    @Test
    void aRepeatedLinkChangesNothing() {
        put("a", "b");
        forest.apply(link("a", "b", 0.9));
        assertThat(forest.apply(link("a", "b", 0.9))).isEqualTo(StoryChange.NONE);
    }

    @Test
    void storiesPastTheHorizonAreForgotten() {
        put("a", "b", "c");
        forest.apply(link("a", "b", 0.9));
        forest.retire(TEN_OCLOCK.plusSeconds('b'));
        assertThat(forest.stories()).extracting(Story::id).containsExactly("a", "c");
        forest.retire(TEN_OCLOCK.plusSeconds('c'));
        assertThat(forest.stories()).extracting(Story::id).containsExactly("c");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theFinalStoriesDoNotDependOnTheOrderOfArrival(long seed) {
        Random random = new Random(seed);
        List<Consumer<StoryForest>> events = randomEvents(random);
        StoryForest inOrder = new StoryForest();
        events.forEach(event -> event.accept(inOrder));
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Collections.shuffle(events, random);
            StoryForest shuffled = new StoryForest();
            events.forEach(event -> event.accept(shuffled));
            assertThat(shuffled.stories()).isEqualTo(inOrder.stories());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theChangesAddUpToTheStories(long seed) {
        Random random = new Random(seed);
        TreeMap<String, Story> told = new TreeMap<>();
        for (int i = 0; i < 600; i++) {
            StoryChange change = randomStep(random);
            change.gone().forEach(told::remove);
            change.changed().forEach(story -> told.put(story.id(), story));
        }
        assertThat(told.values()).containsExactlyElementsOf(forest.stories());
    }

    private StoryChange randomStep(Random random) {
        String later = "n%02d".formatted(random.nextInt(40));
        String earlier = "n%02d".formatted(random.nextInt(40));
        return switch (random.nextInt(10)) {
            case 0 -> forest.remove(later);
            case 1, 2, 3 -> forest.put(headline(later, random.nextInt(2)));
            default -> forest.apply(link(earlier, later, random.nextInt(20) / 20.0));
        };
    }

    private static List<Consumer<StoryForest>> randomEvents(Random random) {
        List<Consumer<StoryForest>> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "n%02d".formatted(i);
            int revisions = 1 + random.nextInt(2);
            for (int revision = 0; revision < revisions; revision++) {
                Headline headline = headline(id, revision);
                events.add(forest -> forest.put(headline));
            }
        }
        for (int i = 0; i < 120; i++) {
            Link link = new Link(
                    "n%02d".formatted(random.nextInt(40)),
                    random.nextInt(2),
                    "n%02d".formatted(random.nextInt(40)),
                    random.nextInt(2),
                    random.nextInt(10) / 10.0,
                    false,
                    List.of("reason " + i));
            events.add(forest -> forest.apply(link));
        }
        return events;
    }

    private void put(String... ids) {
        for (String id : ids) {
            forest.put(headline(id, 0));
        }
    }

    private List<String> membersOf(String id) {
        return forest.storyOf(id).orElseThrow().articles().stream()
                .map(Story.Member::articleId)
                .toList();
    }

    private static Headline headline(String id, int revision) {
        int second = id.length() == 1 ? id.charAt(0) : Integer.parseInt(id.substring(1));
        return new Headline(id, revision, TEN_OCLOCK.plusSeconds(second), "Title of " + id, List.of());
    }

    private static Link link(String earlier, String later, double score) {
        return new Link(earlier, 0, later, 0, score, false, List.of("same names"));
    }
}
