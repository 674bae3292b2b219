package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.standalone.replay.AlertDifference;
import org.newsmonitor.standalone.replay.AlertLine;
import picocli.CommandLine.Option;

/** What a run's alerts are compared with: those of a former run, or of a second run with other settings. */
final class Backtest {
    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "prints how the alerts differ from these, as --alerts has written them")
    @Nullable
    Path file;

    @Option(
            names = "--against-set",
            paramLabel = "KEY=VALUE",
            description = "runs a second time with this setting instead, and prints how the alerts differ from those")
    Map<String, String> settings = new HashMap<>();

    /** Refuses what cannot be compared before anything is run. */
    void check() {
        if (file != null && !settings.isEmpty()) {
            throw new UsageException("give one of --against and --against-set");
        }
        if (file != null) {
            former(file);
        }
    }

    boolean isSecondRun() {
        return !settings.isEmpty();
    }

    /** The settings of the second run: those of the first, with some changed. */
    Map<String, String> environment(Map<String, String> first) {
        Map<String, String> second = new HashMap<>(first);
        second.putAll(SettingOptions.environment(settings));
        return second;
    }

    /** Prints the difference from the former run's file, if one was given. */
    void print(Collection<Alert> alerts) {
        if (file != null) {
            System.out.print(
                    AlertDifference.between(former(file), AlertLine.of(alerts)).text());
        }
    }

    static void print(Collection<Alert> other, Collection<Alert> alerts) {
        System.out.print(AlertDifference.between(AlertLine.of(other), AlertLine.of(alerts))
                .text());
    }

    private static List<AlertLine> former(Path file) {
        try {
            return AlertLine.read(file);
        } catch (IOException e) {
            throw new UsageException("--against: cannot read " + file);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--against: " + e.getMessage());
        }
    }
}
