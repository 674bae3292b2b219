package org.newsmonitor.serde;

import java.util.Map;

/** Settings of Confluent's that would change what is written or whom we ask, and that we do not have: never ignored. */
final class Unsupported {
    /** Each key with the one value that changes nothing; class names without their package. */
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("avro.remove.java.properties", "false"),
            Map.entry("context.name.strategy", "NullContextNameStrategy"),
            Map.entry("key.schema.id.serializer", "PrefixSchemaIdSerializer"),
            Map.entry("propagate.schema.tags", "false"),
            Map.entry("proxy.host", ""),
            Map.entry("rule.executors", ""),
            Map.entry("schema.format", ""),
            Map.entry("schema.reflection", "false"),
            Map.entry("use.latest.with.metadata", ""),
            Map.entry("use.schema.id", "-1"),
            Map.entry("value.schema.id.serializer", "PrefixSchemaIdSerializer"));

    private Unsupported() {}

    static void refuse(ConfigReader reader) {
        HARMLESS.keySet().stream()
                .sorted()
                .forEach(key -> reader.text(key)
                        .filter(value -> !simpleName(value).equals(HARMLESS.get(key)))
                        .ifPresent(value -> reader.problem(key + " is not supported, so it cannot be " + value)));
    }

    private static String simpleName(String value) {
        String name = value.startsWith("class ") ? value.substring("class ".length()) : value;
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
