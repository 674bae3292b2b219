package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.health.StatusJson;
import org.newsmonitor.producer.ingest.health.StatusTable;
import org.newsmonitor.producer.ingest.schedule.Schedule;
import org.newsmonitor.producer.ingest.share.Subscriptions;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.producer.ingest.state.StateReader;

/** An operator's questions and orders about the feeds of an installation that runs elsewhere. */
final class FeedDesk {
    private final Kafkas kafkas;
    private final Subscriptions subscriptions;
    private final Clock clock;

    FeedDesk(ClusterOptions cluster, Clock clock) {
        this.kafkas = new Kafkas(cluster.connection(), cluster.topics());
        this.subscriptions = new Subscriptions(kafkas);
        this.clock = clock;
    }

    int run(FeedDeskOptions options) throws IOException, InterruptedException {
        subscriptions.remove(known(options.remove).keySet());
        subscriptions.renew(renewed(known(options.resume).values()));
        if (options.opmlExport != null) {
            export(options.opmlExport);
        }
        if (options.status) {
            show(options.json);
        }
        return 0;
    }

    private Map<String, FeedSubscription> known(List<String> urls) {
        Map<String, FeedSubscription> all = urls.isEmpty() ? Map.of() : subscriptions.all();
        Map<String, FeedSubscription> named = new TreeMap<>();
        for (String url : urls) {
            FeedSubscription subscription = all.get(FeedList.id(url));
            if (subscription == null) {
                throw new UsageException("not subscribed to: " + url);
            }
            named.put(subscription.getId(), subscription);
        }
        return named;
    }

    private List<FeedSubscription> renewed(Collection<FeedSubscription> known) {
        return known.stream()
                .map(each -> FeedSubscription.newBuilder(each)
                        .setChangedAt(clock.instant())
                        .build())
                .toList();
    }

    private void export(String file) throws IOException {
        String opml = FeedList.opml(subscriptions.all().values()).write();
        if (file.equals("-")) {
            System.out.print(opml);
        } else {
            Files.writeString(Path.of(file), opml);
        }
    }

    /** Feeds not polled yet are shown too; feeds no longer subscribed to are not, unlike files and folders. */
    private void show(boolean json) {
        Map<String, FeedSubscription> wanted = subscriptions.all();
        Map<String, FeedState> states =
                new StateReader(kafkas).all(kafkas.topics().feedStates());
        List<FeedState> shown = new ArrayList<>();
        new TreeMap<>(states).forEach((id, state) -> {
            if (wanted.containsKey(id) || !id.startsWith("http")) {
                shown.add(state);
            }
        });
        wanted.keySet().stream()
                .filter(id -> !states.containsKey(id))
                .forEach(id -> shown.add(Schedule.start(id, clock.instant())));
        if (json) {
            shown.forEach(state -> System.out.println(StatusJson.line(state)));
        } else {
            System.out.print(StatusTable.of(shown, clock.instant()));
        }
    }
}
