package org.newsmonitor.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.serde.RegistryConfig.Endpoint;

/**
 * Gets one answer out of a list of registries: repeats what may pass by itself, then asks the next URL, and stays with
 * the one that answered.
 */
final class RegistryHttp {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final String ACCEPT =
            MEDIA_TYPE + ", application/vnd.schemaregistry+json; q=0.9, application/json; q=0.8";
    private static final Set<Integer> MAY_PASS = Set.of(408, 429, 500, 502, 503, 504);
    /** The JDK's client keeps a thread of its own, so alike configurations share one. */
    private static final Map<Connecting, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    private final RegistryConfig config;
    private final Pause pause;
    private final HttpClient client;
    private volatile int preferred;

    RegistryHttp(RegistryConfig config, Pause pause) {
        this.config = config;
        this.pause = pause;
        this.client =
                CLIENTS.computeIfAbsent(new Connecting(config.timeouts().connect(), config.tls()), Connecting::client);
    }

    /** A GET when there is no body, else a POST. The path starts with a slash and is already percent-encoded. */
    RegistryReply ask(String path, @Nullable String body) {
        Failures failures = new Failures();
        int count = config.endpoints().size();
        int first = preferred;
        for (int turn = 0; turn < count; turn++) {
            int index = (first + turn) % count;
            RegistryReply reply = persist(config.endpoints().get(index), path, body, failures);
            if (reply != null) {
                preferred = index;
                return reply;
            }
        }
        throw failures.exception();
    }

    private @Nullable RegistryReply persist(Endpoint endpoint, String path, @Nullable String body, Failures failures) {
        for (int repetition = 0; repetition <= config.retries().times(); repetition++) {
            if (repetition > 0) {
                pause.before(repetition, config.retries());
            }
            try {
                HttpResponse<String> response = send(endpoint, path, body);
                if (!MAY_PASS.contains(response.statusCode())) {
                    return new RegistryReply(endpoint.url() + path, response.statusCode(), response.body());
                }
                failures.add(endpoint, "HTTP " + response.statusCode());
            } catch (IOException broken) {
                failures.add(endpoint, broken);
            }
        }
        return null;
    }

    private HttpResponse<String> send(Endpoint endpoint, String path, @Nullable String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint.url() + path))
                .timeout(config.timeouts().read())
                .header("Accept", ACCEPT);
        if (body != null) {
            request.header("Content-Type", MEDIA_TYPE).POST(BodyPublishers.ofString(body, UTF_8));
        }
        endpoint.headers().forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException stop) {
            throw new InterruptException(stop);
        }
    }
}
