package org.newsmonitor.serde;

import java.util.Optional;
import org.apache.avro.Schema;

/** How the subject of a schema is derived; recognised by the simple name of Confluent's strategy classes. */
enum SubjectNaming {
    TOPIC_NAME("TopicNameStrategy") {
        @Override
        String subject(String topic, boolean key, Schema schema) {
            return topic + (key ? "-key" : "-value");
        }
    },
    RECORD_NAME("RecordNameStrategy") {
        @Override
        String subject(String topic, boolean key, Schema schema) {
            return schema.getFullName();
        }
    },
    TOPIC_RECORD_NAME("TopicRecordNameStrategy") {
        @Override
        String subject(String topic, boolean key, Schema schema) {
            return topic + "-" + schema.getFullName();
        }
    };

    private final String strategyClass;

    SubjectNaming(String strategyClass) {
        this.strategyClass = strategyClass;
    }

    abstract String subject(String topic, boolean key, Schema schema);

    /** Accepts the simple name or any package before it: Confluent has had these classes in two packages. */
    static Optional<SubjectNaming> named(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        for (SubjectNaming naming : values()) {
            if (naming.strategyClass.equals(simple)) {
                return Optional.of(naming);
            }
        }
        return Optional.empty();
    }
}
