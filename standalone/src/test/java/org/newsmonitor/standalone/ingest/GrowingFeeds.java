package org.newsmonitor.standalone.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * A web server whose feeds grow by an item at each second request until they are full. Every fourth item is the same
 * article in all feeds; the first item of each feed changes its text once the feed is full.
 */
final class GrowingFeeds implements AutoCloseable {
    private static final int SHARED_EVERY = 4;

    private final int feeds;
    private final int items;
    private final HttpServer server;
    private final AtomicIntegerArray asked;
    private final AtomicInteger requests = new AtomicInteger();

    GrowingFeeds(int feeds, int items) throws IOException {
        this.feeds = feeds;
        this.items = items;
        this.asked = new AtomicIntegerArray(feeds);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    List<String> urls() {
        List<String> urls = new ArrayList<>();
        for (int feed = 0; feed < feeds; feed++) {
            urls.add(base() + "/feed/" + feed);
        }
        return urls;
    }

    /** Polls answered so far, of all feeds. */
    int requests() {
        return requests.get();
    }

    /** The addresses of all articles that all feeds will ever have. */
    Set<String> articles() {
        Set<String> all = new TreeSet<>();
        for (int feed = 0; feed < feeds; feed++) {
            for (int item = 0; item < items; item++) {
                all.add(link(feed, item));
            }
        }
        return all;
    }

    /** The articles whose text changes once. */
    Set<String> revised() {
        Set<String> all = new TreeSet<>();
        for (int feed = 0; feed < feeds; feed++) {
            all.add(link(feed, 1));
        }
        return all;
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String link(int feed, int item) {
        return item % SHARED_EVERY == 0 ? base() + "/wire/" + item : base() + "/site" + feed + "/" + item;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.startsWith("/feed/")) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        requests.incrementAndGet();
        int feed = Integer.parseInt(path.substring("/feed/".length()));
        int count = Math.min(asked.incrementAndGet(feed) / 2 + 1, items + 1);
        String etag = "\"" + count + "\"";
        exchange.getResponseHeaders().add("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = document(feed, count).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String document(int feed, int count) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Feed " + feed + "</title>");
        for (int item = 0; item < Math.min(count, items); item++) {
            String text = count > items && item == 1 ? "corrected" : "first told";
            rss.append("<item><link>" + link(feed, item) + "</link><title>Report " + item + "</title><description>"
                    + "What happened at " + item % SHARED_EVERY + ", " + text + "</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
