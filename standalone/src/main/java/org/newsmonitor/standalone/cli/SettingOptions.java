package org.newsmonitor.standalone.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** Settings of the stream application, given on the command line. */
final class SettingOptions {
    private static final String PREFIX = "NEWSMONITOR_";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "a setting: NEWSMONITOR_PAIR_WINDOW=P3D or pair-window=P3D, alert-score=.9, rules-off=denial,status")
    Map<String, String> settings = new HashMap<>();

    Map<String, String> environment() {
        return environment(settings);
    }

    /** The prefix may be left out, and hyphens and small letters may be used. */
    static Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach((key, value) -> {
            String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
            environment.put(name.startsWith(PREFIX) ? name : PREFIX + name, value);
        });
        return environment;
    }
}
