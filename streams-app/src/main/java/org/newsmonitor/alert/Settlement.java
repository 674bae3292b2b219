package org.newsmonitor.alert;

import java.util.Comparator;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Statement;

/**
 * How two statements in dispute came to rest.
 *
 * @param by the statement that settled it
 */
record Settlement(AlertStatus status, Statement by, String how) {
    static final Comparator<Settlement> BY_TIME = Comparator.comparing(Settlement::by, Times.BY_TIME)
            .thenComparing(Settlement::status)
            .thenComparing(Settlement::how);
}
