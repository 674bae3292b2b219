package org.newsmonitor.serde;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;

/** What a connection to a registry depends on. */
record Connecting(Duration timeout, TlsConfig tls) {
    /** Redirects are not followed: they would carry our credentials to a host that nobody configured. */
    HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(timeout);
        tls.context().ifPresent(builder::sslContext);
        return builder.build();
    }
}
