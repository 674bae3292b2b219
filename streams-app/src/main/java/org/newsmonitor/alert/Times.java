package org.newsmonitor.alert;

import java.util.Comparator;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Statement;

/** Event-time order, with ties broken so that equal sets are put in one order. */
final class Times {
    static final Comparator<Statement> BY_TIME = Comparator.comparing(Statement::publishedAt)
            .thenComparing(Statement::articleId)
            .thenComparing(Statement::revision)
            .thenComparing(Statement::span)
            .thenComparing(statement -> String.valueOf(statement.value()));

    static final Comparator<Finding> BY_EVENT_TIME = Comparator.comparing(
                    (Finding finding) -> finding.later().publishedAt())
            .thenComparing(finding -> finding.earlier().publishedAt())
            .thenComparing(finding -> finding.later().articleId())
            .thenComparing(finding -> finding.earlier().articleId())
            .thenComparing(finding -> finding.later().span())
            .thenComparing(finding -> finding.earlier().span())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::relation)
            .thenComparing(finding -> String.valueOf(finding.later().value()))
            .thenComparing(finding -> String.valueOf(finding.earlier().value()))
            .thenComparing(Finding::why);

    private Times() {}

    static boolean isAfter(Statement later, Statement earlier) {
        return later.publishedAt().isAfter(earlier.publishedAt());
    }
}
