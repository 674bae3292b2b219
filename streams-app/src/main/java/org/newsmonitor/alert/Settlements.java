package org.newsmonitor.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;

/** Tells of each pair of statements in dispute whether later reports have settled it. */
final class Settlements {
    /** So many independent voices after both sides have spoken, with nobody on the other side since, decide. */
    private static final int DECIDE = 2;

    /** Where a statement stands, whatever value a comparer took from it. */
    private record Place(String articleId, int revision, Span span) {
        static Place of(Statement statement) {
            return new Place(statement.articleId(), statement.revision(), statement.span());
        }
    }

    /** What somebody says, in whatever report; a statement without a value is only itself. */
    private record Said(String voice, Object thing) {
        static Said of(Statement statement) {
            String value = statement.value();
            return new Said(Voices.of(statement), value == null ? statement : value.toLowerCase(Locale.ROOT));
        }
    }

    private final Sides sides;
    private final Voices voices;
    private final Map<Place, List<Statement>> corrections = new HashMap<>();
    private final Map<Said, List<Statement>> updates = new HashMap<>();
    private final Map<String, List<Statement>> byVoice = new HashMap<>();
    private final Map<Statement, List<Statement>> bySide;
    private final Map<Statement, Map<Statement, Optional<Settlement>>> decisions = new HashMap<>();
    private final Set<Place> disputed = new HashSet<>();

    /** @param findings all of one fact, in order of event time */
    Settlements(List<Finding> findings, Sides sides, Voices voices) {
        this.sides = sides;
        this.voices = voices;
        findings.forEach(this::file);
        bySide = sides.members();
        bySide.values().stream()
                .flatMap(List::stream)
                .sorted(Times.BY_TIME)
                .forEach(statement -> put(byVoice, Voices.of(statement), statement));
    }

    private void file(Finding finding) {
        if (finding.relation() == Relation.CORRECTION) {
            put(corrections, Place.of(finding.earlier()), finding.later());
        } else if (finding.relation() == Relation.UPDATE) {
            put(updates, Said.of(finding.earlier()), finding.later());
        } else if (finding.relation() == Relation.CONTRADICTION) {
            disputed.add(Place.of(finding.earlier()));
            disputed.add(Place.of(finding.later()));
        }
    }

    private static <K> void put(Map<K, List<Statement>> lists, K key, Statement statement) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(statement);
    }

    /** The first thing that settled the pair, of all that would. */
    Optional<Settlement> of(Finding dispute) {
        Statement earlier = dispute.earlier();
        Statement later = dispute.later();
        return Stream.of(
                        corrected(earlier, later),
                        corrected(later, earlier),
                        conceded(earlier, later),
                        conceded(later, earlier),
                        overtaken(earlier, later),
                        overtaken(later, earlier),
                        decided(earlier, later),
                        decided(later, earlier))
                .flatMap(Optional::stream)
                .min(Settlement.BY_TIME);
    }

    private Optional<Settlement> corrected(Statement statement, Statement opponent) {
        return corrections.getOrDefault(Place.of(statement), List.of()).stream()
                .filter(correction -> !Place.of(correction).equals(Place.of(opponent)))
                .findFirst()
                .map(by -> new Settlement(AlertStatus.RESOLVED, by, Wording.who(by) + " has corrected it"));
    }

    /** Who said the one thing says the other, after having heard it. */
    private Optional<Settlement> conceded(Statement statement, Statement opponent) {
        Statement otherSide = sides.of(opponent);
        if (Voices.of(statement).equals(Voices.of(opponent)) && Times.isAfter(opponent, statement)) {
            boolean heard = bySide.getOrDefault(otherSide, List.of()).stream()
                    .anyMatch(said -> !Voices.of(said).equals(Voices.of(opponent)) && Times.isAfter(opponent, said));
            return heard ? Optional.of(concession(opponent)) : Optional.empty();
        }
        return byVoice.getOrDefault(Voices.of(statement), List.of()).stream()
                .filter(said -> Times.isAfter(said, statement) && Times.isAfter(said, opponent))
                .filter(said -> sides.of(said).equals(otherSide))
                .findFirst()
                .map(Settlements::concession);
    }

    private static Settlement concession(Statement by) {
        return new Settlement(AlertStatus.RESOLVED, by, Wording.who(by) + " now says what the other side said");
    }

    /** The same measure has moved on, and nobody disputes where to. */
    private Optional<Settlement> overtaken(Statement statement, Statement opponent) {
        return updates.getOrDefault(Said.of(statement), List.of()).stream()
                .filter(update -> Times.isAfter(update, statement) && Times.isAfter(update, opponent))
                .filter(update -> !disputed.contains(Place.of(update)))
                .findFirst()
                .map(by -> new Settlement(
                        AlertStatus.SUPERSEDED, by, Wording.who(by) + " reports a later state: " + Wording.quote(by)));
    }

    private Optional<Settlement> decided(Statement loser, Statement winner) {
        return decisions
                .computeIfAbsent(sides.of(loser), side -> new HashMap<>())
                .computeIfAbsent(sides.of(winner), side -> decide(loser, winner));
    }

    /** Of two whole sides: since both have spoken, only one was heard again, and often enough. */
    private Optional<Settlement> decide(Statement loser, Statement winner) {
        List<Statement> losers = bySide.getOrDefault(sides.of(loser), List.of(loser));
        List<Statement> winners = bySide.getOrDefault(sides.of(winner), List.of(winner));
        Statement last = losers.get(losers.size() - 1);
        List<Statement> since = winners.stream()
                .skip(1)
                .filter(said -> Times.isAfter(said, last) && Times.isAfter(said, winners.get(0)))
                .toList();
        int count = voices.independent(since, List.of(winners.get(0)));
        return count < DECIDE
                ? Optional.empty()
                : Optional.of(new Settlement(
                        AlertStatus.RESOLVED,
                        since.get(since.size() - 1),
                        count + " further independent reports agree with " + Wording.who(winners.get(0))));
    }
}
