package org.newsmonitor.standalone.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A schema registry inside this process: Confluent's REST API over a compacted topic. */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final int WORKERS = 4;

    private final HttpServer server;
    private final ExecutorService workers;
    private final SchemasTopic log;

    private EmbeddedRegistry(HttpServer server, ExecutorService workers, SchemasTopic log) {
        this.server = server;
        this.workers = workers;
        this.log = log;
    }

    /**
     * Returns once every schema in the topic has been read and requests are answered.
     *
     * @param address where to listen; port 0 for any free one
     * @param kafka the properties of a Kafka client, bootstrap.servers at least
     */
    public static EmbeddedRegistry start(InetSocketAddress address, Map<String, Object> kafka) throws IOException {
        // small replies must not wait for the other side's delayed acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(address, 0);
        try {
            return serve(server, new SchemasTopic(kafka));
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private static EmbeddedRegistry serve(HttpServer server, SchemasTopic log) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, task -> {
            Thread thread = new Thread(task, "schema-registry");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(workers);
        server.createContext("/", new HttpFront(new Router(new SchemaRegistry(log))));
        server.start();
        return new EmbeddedRegistry(server, workers, log);
    }

    public String url() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        log.close();
    }
}
