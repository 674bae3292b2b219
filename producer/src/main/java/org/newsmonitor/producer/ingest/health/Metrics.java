package org.newsmonitor.producer.ingest.health;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.producer.ingest.schedule.Schedule;
import org.newsmonitor.producer.ingest.share.Listener;
import org.newsmonitor.producer.ingest.state.Polled;

/** Shows a tally and the feeds in it over JMX, for as long as this instance owns them. */
public final class Metrics implements Listener, AutoCloseable {
    private static final String DOMAIN = "org.newsmonitor";

    private final Tally tally;
    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final Set<ObjectName> shown = ConcurrentHashMap.newKeySet();

    public Metrics(Tally tally) {
        this.tally = tally;
        show(name("type=Ingest"), tally);
    }

    @Override
    public void owns(FeedState state) {
        tally.owns(state);
        ObjectName name = nameOf(state.getId());
        if (!shown.contains(name)) {
            show(name, new Shown(state.getId(), () -> tally.state(state.getId())));
        }
    }

    @Override
    public void gaveUp(String feed) {
        tally.gaveUp(feed);
        hide(nameOf(feed));
    }

    @Override
    public void polled(Polled polled) {
        tally.polled(polled);
    }

    private static ObjectName nameOf(String feed) {
        return name("type=Feed,feed=" + ObjectName.quote(feed));
    }

    private static ObjectName name(String properties) {
        try {
            return new ObjectName(DOMAIN + ":" + properties);
        } catch (JMException e) {
            throw new IllegalStateException("quoted names are allowed", e);
        }
    }

    private void show(ObjectName name, Object bean) {
        try {
            if (shown.add(name) && !server.isRegistered(name)) {
                server.registerMBean(bean, name);
            }
        } catch (JMException e) {
            throw new IllegalStateException("cannot show " + name, e);
        }
    }

    private void hide(ObjectName name) {
        try {
            if (shown.remove(name) && server.isRegistered(name)) {
                server.unregisterMBean(name);
            }
        } catch (JMException e) {
            throw new IllegalStateException("cannot hide " + name, e);
        }
    }

    @Override
    public void close() {
        Set.copyOf(shown).forEach(this::hide);
    }

    /** Asks the tally each time. */
    private record Shown(String id, Supplier<@Nullable FeedState> states) implements FeedMXBean {
        private FeedState state() {
            FeedState state = states.get();
            return state == null ? Schedule.start(id, Instant.EPOCH) : state;
        }

        @Override
        public long getPolls() {
            return state().getPolls();
        }

        @Override
        public double getNotModifiedRatio() {
            return state().getPolls() == 0 ? 0 : (double) state().getNotModified() / state().getPolls();
        }

        @Override
        public long getItems() {
            return state().getItems();
        }

        @Override
        public int getFailures() {
            return state().getFailures();
        }

        @Override
        public @Nullable String getPauseReason() {
            return state().getPauseReason();
        }

        @Override
        public @Nullable String getLastError() {
            return state().getLastError();
        }

        @Override
        public long getLagMillis() {
            Long lag = state().getLagMillis();
            return lag == null ? -1 : lag;
        }

        @Override
        public long getNextPollAtMillis() {
            return state().getNextPollAt().toEpochMilli();
        }
    }
}
