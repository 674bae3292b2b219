package org.newsmonitor.newsroom;

import java.util.Set;
import org.newsmonitor.story.Finding;

/**
 * Which findings the desk hears of: the operating point of an installation.
 *
 * @param leastScore 0 to 1; less sure findings are not heard
 * @param rulesOff rules or models that are switched off, by name ({@code denial}) or name and version ({@code denial/1})
 */
public record AlertPolicy(double leastScore, Set<String> rulesOff) {
    /** Hears everything. */
    public static final AlertPolicy EVERYTHING = new AlertPolicy(0, Set.of());

    public AlertPolicy {
        rulesOff = Set.copyOf(rulesOff);
    }

    boolean hears(Finding finding) {
        return finding.score() >= leastScore && !isOff(finding.rule());
    }

    private boolean isOff(String rule) {
        return rulesOff.contains(rule) || rulesOff.contains(rule.replaceFirst("/[^/]*$", ""));
    }
}
