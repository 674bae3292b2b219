package org.newsmonitor.topology;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.newsmonitor.newsroom.Newsroom;

/** The stream application as a process of its own, configured by its environment. Exits 2 on bad configuration, 1 on failure. */
public final class StreamMain {
    private StreamMain() {}

    public static void main(String[] args) {
        int status = run(System.getenv());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs until the application ends; returns the exit status. */
    public static int run(Map<String, String> environment) {
        try {
            return run(StateFolder.chosenFor(environment));
        } catch (ConfigurationException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (KafkaException e) {
            System.err.println("newsmonitor stopped: " + OneLine.of(e));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int run(MonitorConfig config) {
        try (MonitorApp app = new MonitorApp(Newsroom.standard(), config)) {
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "shutdown"));
            return runToItsEnd(app);
        }
    }

    /** The reason is printed before the application is closed, which may take a while after an outage. */
    private static int runToItsEnd(MonitorApp app) {
        try {
            app.start();
            app.ended().toCompletableFuture().join();
            return 0;
        } catch (CompletionException | KafkaException e) {
            System.err.println("newsmonitor stopped: " + OneLine.of(e));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
