package org.newsmonitor.producer;

/** An article could not be published: an outage, never the fault of the article. */
public final class PublishException extends RuntimeException {
    PublishException(Throwable cause) {
        super("cannot publish to Kafka: " + cause.getMessage(), cause);
    }
}
