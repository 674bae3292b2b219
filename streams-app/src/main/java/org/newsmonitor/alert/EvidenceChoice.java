package org.newsmonitor.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Statement;

/**
 * Keeps an alert's evidence bounded: pairs of statements grow with the square of the reports, and a record must not. The
 * pair that opened it, then pairs with a statement not yet shown, then the rest, each in order of event time.
 */
final class EvidenceChoice {
    static final int MOST = 100;

    private EvidenceChoice() {}

    /** @param evidence in order of event time */
    static List<Finding> of(List<Finding> evidence) {
        if (evidence.size() <= MOST) {
            return evidence;
        }
        Set<Statement> shown = new HashSet<>();
        Set<Finding> chosen = new HashSet<>();
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : evidence) {
            int before = shown.size();
            shown.add(finding.earlier());
            shown.add(finding.later());
            if (shown.size() == before) {
                rest.add(finding);
            } else if (chosen.size() < MOST) {
                chosen.add(finding);
            }
        }
        rest.stream().limit(MOST - chosen.size()).forEach(chosen::add);
        return evidence.stream().filter(chosen::contains).toList();
    }
}
