package org.newsmonitor.standalone.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many feeds on many loopback hosts, four to a host. A third never brings anything new, the others every half minute to
 * every five minutes; every fifth article is a wire report that three neighbours share. Of a hundred feeds one is gone,
 * two fail, one asks for patience, and ten know no conditional requests.
 */
final class SoakFeeds implements AutoCloseable {
    private static final int PER_HOST = 4;
    private static final int SHOWN = 20;
    private static final String TEXT = "The council met again on the matter and came to no decision. ".repeat(20);

    final AtomicLong requests = new AtomicLong();
    final AtomicLong notModified = new AtomicLong();
    final AtomicLong bytes = new AtomicLong();
    final AtomicLong bytesSaved = new AtomicLong();
    private final int feeds;
    private final long start = System.nanoTime();
    private final HttpServer server;

    SoakFeeds(int feeds) throws IOException {
        this.feeds = feeds;
        this.server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 1000);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", this::answer);
        server.start();
    }

    String opml() {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body>");
        for (int feed = 0; feed < feeds; feed++) {
            opml.append("<outline type=\"rss\" xmlUrl=\"" + url(feed) + "\"/>");
        }
        return opml.append("</body></opml>").toString();
    }

    private String url(int feed) {
        int host = feed / PER_HOST;
        return "http://127.1." + host / 250 + "." + (host % 250 + 1) + ":"
                + server.getAddress().getPort() + "/feed/" + feed;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean isFeed = path.startsWith("/feed/");
        int feed = isFeed ? Integer.parseInt(path.substring("/feed/".length())) : 0;
        int kind = feed % 100;
        if (!isFeed || kind == 7) {
            exchange.sendResponseHeaders(isFeed ? 410 : 404, -1);
        } else if (kind == 17 || kind == 27) {
            exchange.sendResponseHeaders(500, -1);
        } else if (kind == 37) {
            exchange.getResponseHeaders().add("Retry-After", "60");
            exchange.sendResponseHeaders(429, -1);
        } else {
            document(exchange, feed, kind >= 90);
        }
        exchange.close();
    }

    private void document(HttpExchange exchange, int feed, boolean isUnconditional) throws IOException {
        requests.incrementAndGet();
        int count = SHOWN + news(feed);
        byte[] body = rss(feed, count).getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + count + "\"";
        if (!isUnconditional) {
            exchange.getResponseHeaders().add("ETag", etag);
        }
        if (!isUnconditional && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            notModified.incrementAndGet();
            bytesSaved.addAndGet(body.length);
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        bytes.addAndGet(body.length);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Items that have come since the start. */
    private int news(int feed) {
        if (feed % 3 == 0) {
            return 0;
        }
        long periodSeconds = 30L + new Random(feed).nextInt(270);
        return (int) ((System.nanoTime() - start) / 1_000_000_000L / periodSeconds);
    }

    private static String rss(int feed, int count) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Feed " + feed + "</title>");
        for (int item = count - 1; item >= count - SHOWN; item--) {
            String link = item % 5 == 0
                    ? "http://wire.example/" + feed / 3 + "/" + item
                    : "http://site" + feed + ".example/" + item;
            rss.append("<item><link>" + link + "</link><title>Report " + item + "</title><description>" + TEXT
                    + "</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
