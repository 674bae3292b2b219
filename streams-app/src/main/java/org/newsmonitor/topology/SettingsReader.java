package org.newsmonitor.topology;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads settings from an environment and remembers every problem, to report them at once. */
final class SettingsReader {
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
        Set<String> known = Stream.of(Setting.values()).map(Setting::key).collect(Collectors.toSet());
        environment.keySet().stream()
                .filter(key -> key.startsWith(Setting.PREFIX))
                .filter(key -> !known.contains(key) && !isPassedThrough(key))
                .sorted()
                .forEach(key -> problems.add(key + " is not a setting"));
    }

    private static boolean isPassedThrough(String key) {
        return isBehind(Setting.KAFKA_PREFIX, key) || isBehind(Setting.REGISTRY_PREFIX, key);
    }

    private static boolean isBehind(String prefix, String key) {
        return key.startsWith(prefix) && key.length() > prefix.length();
    }

    String text(Setting setting) {
        return environment.getOrDefault(setting.key(), setting.byDefault()).strip();
    }

    String text(Setting setting, String allowed) {
        String text = text(setting);
        if (!text.matches(allowed)) {
            problems.add("%s is \"%s\", but must match %s".formatted(setting.key(), text, allowed));
        }
        return text;
    }

    int number(Setting setting, Predicate<Integer> allowed, String rule) {
        try {
            int number = Integer.parseInt(text(setting));
            if (allowed.test(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of bounds
        }
        return wrong(setting, rule, 1);
    }

    Duration duration(Setting setting) {
        try {
            Duration duration = Duration.parse(text(setting));
            if (!duration.isNegative() && !duration.isZero() && duration.toDays() < 365_000) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // reported below, like a duration out of bounds
        }
        return wrong(setting, "a positive duration such as PT90S or P14D", Duration.ofDays(1));
    }

    /** 0 to 1. */
    double share(Setting setting) {
        try {
            double share = Double.parseDouble(text(setting));
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of bounds
        }
        return wrong(setting, "a number from 0 to 1", 0.0);
    }

    private <T> T wrong(Setting setting, String rule, T instead) {
        problems.add("%s is \"%s\", but must be %s".formatted(setting.key(), text(setting), rule));
        return instead;
    }

    /** {@code KAFKA_SECURITY_PROTOCOL} is {@code security.protocol}; a doubled underscore is a hyphen, a tripled one itself. */
    Map<String, String> passedThrough(String prefix) {
        Map<String, String> properties = new TreeMap<>();
        environment.forEach((key, value) -> {
            if (isBehind(prefix, key)) {
                properties.put(property(key.substring(prefix.length())), value);
            }
        });
        return properties;
    }

    private static String property(String key) {
        return key.toLowerCase(Locale.ROOT)
                .replace("___", "\0")
                .replace("__", "-")
                .replace('_', '.')
                .replace('\0', '_');
    }

    void refuse(boolean problem, String message) {
        if (problem) {
            problems.add(message);
        }
    }

    void finish() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException("the configuration cannot be used:\n  " + String.join("\n  ", problems));
        }
    }
}
