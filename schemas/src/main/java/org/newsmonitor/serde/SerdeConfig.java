package org.newsmonitor.serde;

import java.util.Map;

/** The serdes' own settings, under Confluent's keys and with Confluent's defaults. */
record SerdeConfig(
        boolean autoRegister, boolean useLatest, boolean strictLatest, boolean normalize, SubjectNaming naming) {
    static final String AUTO_REGISTER = "auto.register.schemas";
    static final String USE_LATEST = "use.latest.version";
    static final String STRICT_LATEST = "latest.compatibility.strict";
    static final String NORMALIZE = "normalize.schemas";
    static final String KEY_NAMING = "key.subject.name.strategy";
    static final String VALUE_NAMING = "value.subject.name.strategy";

    static SerdeConfig read(Map<String, ?> configs, boolean key) {
        ConfigReader reader = new ConfigReader(configs);
        SerdeConfig config = new SerdeConfig(
                reader.flag(AUTO_REGISTER, true),
                reader.flag(USE_LATEST, false),
                reader.flag(STRICT_LATEST, true),
                reader.flag(NORMALIZE, false),
                naming(reader, configs, key ? KEY_NAMING : VALUE_NAMING));
        Unsupported.refuse(reader);
        reader.refuseProblems();
        return config;
    }

    private static SubjectNaming naming(ConfigReader reader, Map<String, ?> configs, String key) {
        Object value = configs.get(key);
        if (value == null) {
            return SubjectNaming.TOPIC_NAME;
        }
        String className = value instanceof Class<?> type ? type.getName() : value.toString();
        return SubjectNaming.named(className).orElseGet(() -> {
            reader.problem(
                    key + " knows TopicNameStrategy, RecordNameStrategy and TopicRecordNameStrategy, not " + className);
            return SubjectNaming.TOPIC_NAME;
        });
    }
}
