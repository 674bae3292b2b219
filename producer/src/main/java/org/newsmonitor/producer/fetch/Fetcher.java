package org.newsmonitor.producer.fetch;

/** Gets one thing, waiting as long as politeness demands. What goes wrong outside is a {@link Refusal}, never an exception. */
@FunctionalInterface
public interface Fetcher {
    Fetched fetch(FetchRequest request) throws InterruptedException;
}
