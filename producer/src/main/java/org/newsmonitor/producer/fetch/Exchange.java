package org.newsmonitor.producer.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, redirects not followed. A request that is not over at its deadline is cut off, so that a
 * server which sends a byte now and then holds nobody.
 */
final class Exchange implements AutoCloseable {
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final String FEEDS = "application/rss+xml, application/atom+xml, application/feed+json, "
            + "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, "
            + "*/*;q=0.2";
    private static final String PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.2";

    private final FetchSettings settings;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor timer;

    Exchange(FetchSettings settings, CheckedNames names, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = client(settings, names);
        this.timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    private static CloseableHttpClient client(FetchSettings settings, CheckedNames names) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(settings.perHost())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.deadline()))
                        .setTimeToLive(TimeValue.ofMinutes(2))
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .build();
    }

    /** @throws IOException when there is no whole answer's head in time */
    Reply get(URI uri, FetchRequest request, Duration left) throws IOException {
        HttpGet get = new HttpGet(uri);
        get.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.deadline()))
                .build());
        get.setHeader("Accept", request.purpose() == Purpose.FEED ? FEEDS : PAGES);
        get.setHeader("Accept-Encoding", Unpacking.ACCEPTED);
        set(get, "If-None-Match", request.validators().etag());
        set(get, "If-Modified-Since", request.validators().lastModified());
        ScheduledFuture<?> deadline = timer.schedule(get::cancel, left.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answered(get, client.executeOpen(null, get, null));
        } catch (IOException e) {
            throw get.isCancelled() ? new DeadlineException(settings.deadline(), e) : e;
        } finally {
            deadline.cancel(false);
        }
    }

    private static void set(HttpGet get, String name, @Nullable String value) {
        if (value != null && value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            get.setHeader(name, value);
        }
    }

    private Reply answered(HttpGet get, ClassicHttpResponse response) throws IOException {
        try {
            return reply(get, response);
        } finally {
            Closer.closeQuietly(response); // It fails on an answer that broke off, which is known by then.
        }
    }

    private Reply reply(HttpGet get, ClassicHttpResponse response) throws IOException {
        AnswerHeaders headers = new AnswerHeaders(response, clock.instant());
        HttpEntity entity = response.getEntity();
        boolean wanted = response.getCode() / 100 == 2 && entity != null;
        if (!wanted) {
            // What stands in an error is of no interest: the connection is dropped rather than read to its end.
            return new Reply(response.getCode(), headers, new Body(new byte[0], 0, null));
        }
        if (entity.getContentLength() > settings.maxBytes()) {
            throw new Body.TooLargeException(settings.maxBytes());
        }
        Body body = Body.read(entity.getContent(), headers.text("Content-Encoding"), settings.maxBytes());
        if (get.isCancelled()) {
            // The end of the stream is then our own doing, whatever it looks like.
            throw new DeadlineException(settings.deadline(), body.broken());
        }
        return new Reply(response.getCode(), headers, body);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    /** One answer, of any status. */
    record Reply(int status, AnswerHeaders headers, Body body) {}

    /** The answer took too long. */
    static final class DeadlineException extends IOException {
        DeadlineException(Duration deadline, @Nullable IOException cause) {
            super("no whole answer within " + deadline.toMillis() + " ms", cause);
        }
    }
}
