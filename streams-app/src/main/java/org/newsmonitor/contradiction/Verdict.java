package org.newsmonitor.contradiction;

import java.util.List;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/**
 * What one comparer says of two claims.
 *
 * @param fact names the disputed fact, the same for every wording of it
 * @param values the values or states compared, earlier first
 */
record Verdict(Relation relation, Kind kind, String fact, List<String> values, String rule, String why) {
    /** Whether the two say the same in one respect. */
    boolean agrees() {
        return relation == Relation.RESTATEMENT || relation == Relation.REFINEMENT;
    }

    /** The same, where the articles turn out to report two events: no alert. */
    Verdict ofDifferentEvents() {
        return relation.raisesAlert() ? stoppedBy("Other places on other days: two events.") : this;
    }

    /** The same without an alert, for a reason. */
    Verdict stoppedBy(String objection) {
        return new Verdict(Relation.DIFFERENT_EVENT, kind, fact, values, rule, objection + " " + why);
    }
}
