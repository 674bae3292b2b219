package org.newsmonitor.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsmonitor.producer.fetch.HostGate.Turn;

@Timeout(60)
class HostGateTest {
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final List<Duration> waits = new ArrayList<>();
    private final HostGate gate = gate(2, Duration.ofSeconds(1));

    private HostGate gate(int perHost, Duration delay) {
        FetchSettings settings = FetchSettings.defaults().withManners(perHost, delay, false);
        return new HostGate(settings, clock::get, nanos -> {
            waits.add(Duration.ofNanos(nanos));
            clock.addAndGet(nanos);
        });
    }

    @Test
    void requestsToOneHostKeepTheirDistanceAndOtherHostsDoNotWait() throws InterruptedException {
        pass("a.example");
        pass("b.example");
        assertThat(waits).isEmpty();

        pass("a.example");
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void theDistanceIsKeptFromTheEndOfALongRequestToo() throws InterruptedException {
        Turn turn = enter("a.example");
        clock.addAndGet(Duration.ofSeconds(30).toNanos());
        turn.close();

        pass("a.example");

        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aHostThatAsksForMoreDistanceGetsItAndNeverLess() throws InterruptedException {
        gate.slowDown("a.example", Duration.ofSeconds(10));
        gate.slowDown("b.example", Duration.ofMillis(1));
        for (String host : List.of("a.example", "a.example", "b.example", "b.example")) {
            pass(host);
        }

        assertThat(waits).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(1));
    }

    @Test
    void aBlockedHostIsRefusedUntilItsTimeIsOver() throws InterruptedException {
        gate.block("a.example", Duration.ofMinutes(5));

        assertThat(gate.enter("a.example")).isNull();
        assertThat(gate.blockedFor("a.example")).isEqualTo(Duration.ofMinutes(5));
        pass("b.example");

        clock.addAndGet(Duration.ofMinutes(5).toNanos());
        pass("a.example");
    }

    @Test
    void noMoreThanAllowedAreInsideAtOnce() throws InterruptedException {
        HostGate single = gate(1, Duration.ZERO);
        CountDownLatch entered = new CountDownLatch(1);
        Turn first = single.enter("a.example");
        Thread second = new Thread(() -> {
            try {
                close(single.enter("a.example"));
                entered.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        second.start();
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(entered.getCount()).isEqualTo(1);

        close(first);
        second.join();
        assertThat(entered.getCount()).isZero();
    }

    private void pass(String host) throws InterruptedException {
        enter(host).close();
    }

    private Turn enter(String host) throws InterruptedException {
        Turn turn = gate.enter(host);
        assertThat(turn).isNotNull();
        return java.util.Objects.requireNonNull(turn);
    }

    private static void close(@Nullable Turn turn) {
        if (turn != null) {
            turn.close();
        }
    }
}
