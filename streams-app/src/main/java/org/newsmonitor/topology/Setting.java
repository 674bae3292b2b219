package org.newsmonitor.topology;

/** Every setting there is, with its default; in the environment each is prefixed with {@value #PREFIX}. */
enum Setting {
    BOOTSTRAP_SERVERS("localhost:9092"),
    SCHEMA_REGISTRY_URL("http://localhost:8081"),
    SERDE("org.newsmonitor.serde.SpecificAvroSerde"),
    APPLICATION_ID("newsmonitor"),
    THREADS("2"),
    STANDBY_REPLICAS("0"),
    PROCESSING_GUARANTEE("exactly_once_v2"),
    COMMIT_INTERVAL("PT0.1S"),
    BROKER_PATIENCE("PT60S"),
    STATE_DIR(""),
    STATE_STORE("rocksdb"),
    TOPIC_PREFIX(""),
    PARTITIONS("4"),
    REPLICATION("-1"),
    TOPIC_RETENTION("P30D"),
    VERSION_RETENTION("P30D"),
    PAIR_WINDOW("P30D"),
    GRACE("P2D"),
    STORY_RETENTION("P60D"),
    CACHED_ARTICLES("2000"),
    ALERT_SCORE("0.5"),
    RULES_OFF("");

    static final String PREFIX = "NEWSMONITOR_";
    /** Followed by a Kafka client property in capitals, dots as underscores. */
    static final String KAFKA_PREFIX = PREFIX + "KAFKA_";
    /** Followed by a property of the serde or its registry client, written likewise. */
    static final String REGISTRY_PREFIX = PREFIX + "REGISTRY_";

    private final String byDefault;

    Setting(String byDefault) {
        this.byDefault = byDefault;
    }

    String key() {
        return PREFIX + name();
    }

    String byDefault() {
        return byDefault;
    }
}
