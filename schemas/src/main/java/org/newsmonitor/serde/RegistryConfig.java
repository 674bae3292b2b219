package org.newsmonitor.serde;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the registry is and how to talk to it, under Confluent's keys and with Confluent's defaults. */
record RegistryConfig(List<Endpoint> endpoints, Timeouts timeouts, Retries retries, TlsConfig tls) {
    static final String URL = "schema.registry.url";
    static final String MOCK_SCHEME = "mock://";
    static final String HEADER_PREFIX = "request.header.";
    static final String CONNECT_TIMEOUT = "http.connect.timeout.ms";
    static final String READ_TIMEOUT = "http.read.timeout.ms";
    static final String MAX_RETRIES = "max.retries";
    static final String FIRST_WAIT = "retries.wait.ms";
    static final String LONGEST_WAIT = "retries.max.wait.ms";

    RegistryConfig {
        endpoints = List.copyOf(endpoints);
    }

    /** One registry to ask; its URL ends without a slash and names no user: that one is in the headers. */
    record Endpoint(String url, Map<String, String> headers) {
        Endpoint {
            headers = Map.copyOf(headers);
        }
    }

    /** How long a connection may take, and then the reply. */
    record Timeouts(Duration connect, Duration read) {}

    /** How often a failed request is sent again, and how long to wait before: doubling, never above the longest. */
    record Retries(int times, Duration firstWait, Duration longestWait) {}

    static RegistryConfig read(Map<String, ?> configs) {
        ConfigReader reader = new ConfigReader(configs);
        List<URI> urls = urls(reader);
        Credentials credentials = Credentials.read(reader);
        RegistryConfig config = new RegistryConfig(
                urls.stream()
                        .map(url -> new Endpoint(bare(url), headers(configs, credentials.header(url))))
                        .toList(),
                new Timeouts(millis(reader, CONNECT_TIMEOUT, 60_000), millis(reader, READ_TIMEOUT, 60_000)),
                new Retries(
                        reader.number(MAX_RETRIES, 0, 3),
                        millis(reader, FIRST_WAIT, 1_000),
                        millis(reader, LONGEST_WAIT, 20_000)),
                TlsConfig.read(configs));
        reader.refuseProblems();
        return config;
    }

    private static List<URI> urls(ConfigReader reader) {
        List<URI> urls = new ArrayList<>();
        for (String url : reader.text(URL).orElse("").split(",", -1)) {
            if (!url.isBlank()) {
                urls.add(url(reader, url.strip()));
            }
        }
        if (urls.isEmpty()) {
            reader.problem(URL + " is missing: no schema registry to ask");
        }
        return urls;
    }

    private static URI url(ConfigReader reader, String text) {
        try {
            URI url = URI.create(text);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (web && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            // Reported below, like a URL of another kind.
        }
        reader.problem(URL + " must list http or https URLs, or be one mock://scope; not " + text);
        return URI.create("http://invalid.invalid");
    }

    private static String bare(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port + url.getRawPath().replaceAll("/+$", "");
    }

    /** A header given in so many words wins over one made from credentials. */
    private static Map<String, String> headers(Map<String, ?> configs, Optional<String> authorization) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        authorization.ifPresent(value -> headers.put("Authorization", value));
        configs.forEach((key, value) -> {
            if (key.startsWith(HEADER_PREFIX) && value != null) {
                headers.put(key.substring(HEADER_PREFIX.length()), value.toString());
            }
        });
        return headers;
    }

    private static Duration millis(ConfigReader reader, String key, int otherwise) {
        return Duration.ofMillis(reader.number(key, 0, otherwise));
    }
}
