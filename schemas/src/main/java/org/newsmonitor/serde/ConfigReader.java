package org.newsmonitor.serde;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/** Reads typed values from Kafka's loosely typed configuration and keeps every problem for one message. */
final class ConfigReader {
    private final Map<String, ?> configs;
    private final List<String> problems = new ArrayList<>();

    ConfigReader(Map<String, ?> configs) {
        this.configs = configs;
    }

    Optional<String> text(String key) {
        Object value = configs.get(key);
        if (value == null) {
            return Optional.empty();
        }
        String text = value instanceof Password password ? password.value() : joined(value);
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key).orElse(String.valueOf(otherwise)).toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            problem(key + " must be true or false, not " + text);
        }
        return text.equals("true");
    }

    /** A whole number of at least {@code least}. */
    int number(String key, int least, int otherwise) {
        String text = text(key).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, like a number out of range.
        }
        problem(key + " must be a whole number from " + least + ", not " + text);
        return otherwise;
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /** Throws one exception that names everything wrong so far. */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new ConfigException(String.join("; ", problems));
        }
    }

    private static String joined(Object value) {
        if (value instanceof List<?> list) {
            return String.join(",", list.stream().map(String::valueOf).toList());
        }
        return String.valueOf(value);
    }
}
