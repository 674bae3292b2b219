package org.newsmonitor.console;

import org.newsmonitor.avro.Alert;

/** Takes alerts, new ones and new states of earlier ones. */
@FunctionalInterface
public interface AlertListener {
    void alert(Alert alert);
}
