package org.newsmonitor.producer.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.fetch.Exchange.Reply;
import org.newsmonitor.producer.fetch.HostGate.Turn;
import org.newsmonitor.producer.fetch.Refusal.Reason;

/**
 * Fetches over HTTP, one redirect after the other, each asked for as politely and checked as closely as the first. Made
 * for many threads at once.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    /** For a host that says 429 without saying how long. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final FetchSettings settings;
    private final Exchange exchange;
    private final HostGate gate;
    private final Robots robots;

    public HttpFetcher(FetchSettings settings, Clock clock) {
        this(settings, clock, InetAddress::getAllByName, new HostGate(settings));
    }

    HttpFetcher(FetchSettings settings, Clock clock, CheckedNames.Resolver names, HostGate gate) {
        this.settings = settings;
        this.exchange = new Exchange(settings, new CheckedNames(names, settings.allowPrivate()), clock);
        this.gate = gate;
        this.robots = new Robots(settings.userAgent(), clock);
    }

    /** How long the host of that address still wants to be left alone; zero when it may be asked. */
    public Duration restOf(URI uri) {
        return uri.getHost() == null ? Duration.ZERO : gate.blockedFor(hostOf(uri));
    }

    @Override
    public Fetched fetch(FetchRequest request) throws InterruptedException {
        return follow(request, settings.obeyRobots());
    }

    private Fetched follow(FetchRequest request, boolean obey) throws InterruptedException {
        Route route = new Route(request.uri(), settings);
        Fetched end = null;
        while (end == null) {
            end = refusalOf(route.here(), obey);
            if (end == null) {
                end = step(route, request);
            }
        }
        return end;
    }

    private @Nullable Refusal refusalOf(URI uri, boolean obey) throws InterruptedException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return Refusal.of(Reason.UNSUPPORTED_ADDRESS, "not an http address: " + uri);
        }
        boolean allowed = !obey || rules(uri).isAllowed(uri.toString());
        return allowed ? null : Refusal.of(Reason.ROBOTS, "robots.txt forbids " + uri);
    }

    private BaseRobotRules rules(URI uri) throws InterruptedException {
        BaseRobotRules rules = robots.known(uri);
        if (rules == null) {
            rules = robots.learn(uri, follow(FetchRequest.page(Robots.fileOf(uri)), false));
            if (rules.getCrawlDelay() > 0) {
                gate.slowDown(hostOf(uri), Duration.ofMillis(rules.getCrawlDelay()));
            }
        }
        return rules;
    }

    /** One request; null when it was answered with a redirect, which the route has then taken. */
    private @Nullable Fetched step(Route route, FetchRequest request) throws InterruptedException {
        String host = hostOf(route.here());
        try (Turn turn = gate.enter(host)) {
            if (turn == null) {
                return new Refusal(Reason.RATE_LIMITED, host + " wants to be left alone", gate.blockedFor(host));
            }
            return arrive(route, ask(route, request), request);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException("while fetching " + route.here());
            }
            return Failures.of(e);
        }
    }

    private Reply ask(Route route, FetchRequest request) throws IOException {
        long start = System.nanoTime();
        try {
            return exchange.get(route.here(), request, route.left());
        } finally {
            route.spend(System.nanoTime() - start);
        }
    }

    private @Nullable Fetched arrive(Route route, Reply reply, FetchRequest request) {
        int status = reply.status();
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                route.redirect(status, reply.headers().text("Location"));
            case 304 -> notModified(route, reply, request);
            default -> status / 100 == 2 ? content(route, reply) : failure(route, reply);
        };
    }

    private static Fetched notModified(Route route, Reply reply, FetchRequest request) {
        Validators asked = request.validators();
        if (asked.equals(Validators.NONE)) {
            return Refusal.of(Reason.BAD_RESPONSE, "status 304 to an unconditional request");
        }
        Validators given = reply.headers().validators();
        // What a 304 leaves out stays as it was (RFC 9110, 15.4.5).
        Validators next = new Validators(
                given.etag() == null ? asked.etag() : given.etag(),
                given.lastModified() == null ? asked.lastModified() : given.lastModified());
        return new NotModified(answer(route, reply, next));
    }

    private static Fetched content(Route route, Reply reply) {
        Body body = reply.body();
        IOException broken = body.broken();
        if (broken != null && body.bytes().length == 0) {
            return Failures.of(broken);
        }
        boolean whole = broken == null;
        Validators validators = whole ? reply.headers().validators() : Validators.NONE;
        return new Content(
                answer(route, reply, validators),
                body.bytes(),
                reply.headers().orNull("Content-Type"),
                body.transferred(),
                whole);
    }

    private Fetched failure(Route route, Reply reply) {
        Duration wish = reply.headers().retryAfter();
        Refusal refusal = Failures.of(reply.status(), wish);
        boolean limited = refusal.reason() == Reason.RATE_LIMITED;
        if (wish != null && (limited || refusal.reason() == Reason.SERVER_ERROR)) {
            gate.block(hostOf(route.here()), wish);
        } else if (limited) {
            gate.block(hostOf(route.here()), REST);
        }
        return refusal;
    }

    private static Answer answer(Route route, Reply reply, Validators validators) {
        AnswerHeaders headers = reply.headers();
        return new Answer(
                route.here(), route.movedTo(), reply.status(), validators, headers.freshFor(), headers.retryAfter());
    }

    private static String hostOf(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
