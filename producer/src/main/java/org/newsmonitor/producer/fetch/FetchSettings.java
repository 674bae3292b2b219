package org.newsmonitor.producer.fetch;

import java.time.Duration;

/**
 * Limits and manners of fetching.
 *
 * @param userAgent says who asks and where to complain
 * @param maxBytes of an answer, unpacked
 * @param connectTimeout until a connection stands
 * @param deadline for a whole answer, redirects included, waiting for a turn excluded
 * @param perHost requests to one host at one time
 * @param minDelay between the ends and beginnings of requests to one host; robots.txt may ask for more
 * @param obeyRobots whether robots.txt is asked
 * @param allowPrivate whether loopback and private addresses may be asked: for tests and for feeds inside a company
 */
public record FetchSettings(
        String userAgent,
        int maxBytes,
        Duration connectTimeout,
        Duration deadline,
        int maxRedirects,
        int perHost,
        Duration minDelay,
        boolean obeyRobots,
        boolean allowPrivate) {

    public FetchSettings {
        if (maxBytes < 1 || perHost < 1 || maxRedirects < 0 || minDelay.isNegative()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public static FetchSettings defaults() {
        return new FetchSettings(
                "newsmonitor/0.1 (news monitor; feed reader)",
                16 * 1024 * 1024,
                Duration.ofSeconds(10),
                Duration.ofSeconds(45),
                5,
                2,
                Duration.ofMillis(500),
                true,
                false);
    }

    public FetchSettings withUserAgent(String agent) {
        return new FetchSettings(
                agent, maxBytes, connectTimeout, deadline, maxRedirects, perHost, minDelay, obeyRobots, allowPrivate);
    }

    public FetchSettings withMaxBytes(int bytes) {
        return new FetchSettings(
                userAgent, bytes, connectTimeout, deadline, maxRedirects, perHost, minDelay, obeyRobots, allowPrivate);
    }

    public FetchSettings withDeadline(Duration connect, Duration whole) {
        return new FetchSettings(
                userAgent, maxBytes, connect, whole, maxRedirects, perHost, minDelay, obeyRobots, allowPrivate);
    }

    public FetchSettings withManners(int hostRequests, Duration delay, boolean robots) {
        return new FetchSettings(
                userAgent, maxBytes, connectTimeout, deadline, maxRedirects, hostRequests, delay, robots, allowPrivate);
    }

    public FetchSettings withPrivateAddresses() {
        return new FetchSettings(
                userAgent, maxBytes, connectTimeout, deadline, maxRedirects, perHost, minDelay, obeyRobots, true);
    }
}
