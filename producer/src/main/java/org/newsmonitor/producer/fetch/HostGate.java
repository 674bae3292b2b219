package org.newsmonitor.producer.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests through to each host a few at a time, never faster than its delay allows, and none while the host wants
 * to be left alone. Idle hosts are forgotten when there are too many.
 */
final class HostGate {
    private static final int MOST_HOSTS = 20_000;

    /** Waits; a seam, so that tests need not. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    private final int perHost;
    private final long minDelay;
    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private final long origin;
    private final Map<String, Host> hosts = new LinkedHashMap<>();

    HostGate(FetchSettings settings) {
        this(settings, System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    }

    HostGate(FetchSettings settings, LongSupplier nanoTime, Sleeper sleeper) {
        this.perHost = settings.perHost();
        this.minDelay = settings.minDelay().toNanos();
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
        this.origin = nanoTime.getAsLong();
    }

    private long now() {
        return nanoTime.getAsLong() - origin;
    }

    /** Waits for a turn, to be given back by {@link Turn#close()}; null when the host wants to be left alone. */
    @Nullable
    Turn enter(String name) throws InterruptedException {
        Host host = admit(name);
        if (host == null) {
            return null;
        }
        Turn turn = new Turn(host);
        boolean waited = false;
        try {
            long wait = reserve(host) - now();
            if (wait > 0) {
                sleeper.sleep(wait);
            }
            waited = true;
        } finally {
            if (!waited) {
                turn.close();
            }
        }
        return turn;
    }

    private synchronized @Nullable Host admit(String name) throws InterruptedException {
        Host host = host(name);
        host.present++;
        while (host.running >= perHost && host.blockedUntil <= now()) {
            try {
                wait();
            } catch (InterruptedException e) {
                host.present--;
                throw e;
            }
        }
        if (host.blockedUntil > now()) {
            host.present--;
            return null;
        }
        host.running++;
        return host;
    }

    /** The next free moment of a host, taken from it. */
    private synchronized long reserve(Host host) {
        long start = Math.max(now(), host.next);
        host.next = start + host.delay;
        return start;
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, key -> new Host(minDelay));
    }

    /** Leaves a host alone for that long. */
    synchronized void block(String name, Duration duration) {
        Host host = host(name);
        host.blockedUntil = Math.max(host.blockedUntil, now() + duration.toNanos());
        notifyAll();
    }

    /** How long a host still wants to be left alone. */
    synchronized Duration blockedFor(String name) {
        Host host = hosts.get(name);
        return host == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, host.blockedUntil - now()));
    }

    /** Slows down for a host that asks for it; never below the own minimum. */
    synchronized void slowDown(String name, Duration delay) {
        host(name).delay = Math.max(minDelay, delay.toNanos());
    }

    private synchronized void leave(Host host) {
        host.running--;
        host.present--;
        host.next = Math.max(host.next, now() + host.delay);
        notifyAll();
        if (hosts.size() > MOST_HOSTS) {
            hosts.values().removeIf(other -> other.present == 0 && Math.max(other.next, other.blockedUntil) <= now());
        }
    }

    /** Permission for one request to a host. */
    final class Turn implements AutoCloseable {
        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            leave(host);
        }
    }

    /** Times in nanoseconds since the gate was built. */
    private static final class Host {
        private int running;
        private int present;
        private long delay;
        private long next;
        private long blockedUntil;

        private Host(long delay) {
            this.delay = delay;
        }
    }
}
