package org.newsmonitor.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Statement;

/**
 * The sides of a disputed fact: statements of one value, or found to agree, stand on one side; statements that contradict
 * each other never do.
 */
final class Sides {
    static final Set<Relation> AGREE = Set.of(Relation.RESTATEMENT, Relation.REFINEMENT);

    private final Map<Statement, Statement> nextOf = new LinkedHashMap<>();
    private final Map<Statement, List<Statement>> opponents = new HashMap<>();

    /** @param findings all of one fact, in order of event time */
    Sides(List<Finding> findings) {
        for (Finding finding : findings) {
            add(finding);
        }
        joinEqualValues();
        findings.stream()
                .filter(finding -> AGREE.contains(finding.relation()))
                .forEach(finding -> joinUnlessOpposed(finding.earlier(), finding.later()));
    }

    private void add(Finding finding) {
        Statement earlier = finding.earlier();
        Statement later = finding.later();
        nextOf.putIfAbsent(earlier, earlier);
        nextOf.putIfAbsent(later, later);
        if (!AGREE.contains(finding.relation())) {
            opponents.computeIfAbsent(earlier, none -> new ArrayList<>()).add(later);
            opponents.computeIfAbsent(later, none -> new ArrayList<>()).add(earlier);
        }
    }

    private void joinEqualValues() {
        Map<String, Statement> firstOf = new HashMap<>();
        for (Statement statement : List.copyOf(nextOf.keySet())) {
            if (statement.value() != null) {
                String value = statement.value().toLowerCase(Locale.ROOT);
                Statement first = firstOf.putIfAbsent(value, statement);
                if (first != null) {
                    joinUnlessOpposed(first, statement);
                }
            }
        }
    }

    private void joinUnlessOpposed(Statement one, Statement other) {
        if (of(one).equals(of(other)) || areOpposed(one, other) || areOpposed(other, one)) {
            return;
        }
        nextOf.put(of(other), of(one));
    }

    private boolean areOpposed(Statement one, Statement other) {
        Statement side = of(other);
        return opponents.getOrDefault(one, List.of()).stream()
                .anyMatch(opponent -> of(opponent).equals(side));
    }

    /** The statement that stands for the side of this one; the way to it is made shorter for the next time. */
    Statement of(Statement statement) {
        Statement side = statement;
        for (Statement next = nextOf.get(side); next != null && !next.equals(side); next = nextOf.get(side)) {
            side = next;
        }
        if (!side.equals(statement)) {
            nextOf.put(statement, side);
        }
        return side;
    }

    /** The statements of each side, in order of event time. */
    Map<Statement, List<Statement>> members() {
        Map<Statement, List<Statement>> members = new HashMap<>();
        nextOf.keySet().stream()
                .sorted(Times.BY_TIME)
                .toList()
                .forEach(statement -> members.computeIfAbsent(of(statement), side -> new ArrayList<>())
                        .add(statement));
        return members;
    }
}
