package org.newsmonitor.serde;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.serde.RegistryConfig.Endpoint;

/** What went wrong with each registry on the way to no answer. */
final class Failures {
    private final Map<String, String> lastByUrl = new LinkedHashMap<>();
    private @Nullable IOException cause;

    void add(Endpoint endpoint, String reason) {
        lastByUrl.put(endpoint.url(), reason);
    }

    void add(Endpoint endpoint, IOException broken) {
        cause = broken;
        String message = broken.getMessage();
        add(endpoint, broken.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }

    RegistryUnavailableException exception() {
        StringJoiner all = new StringJoiner("; ", "The schema registry gives no answer: ", "");
        lastByUrl.forEach((url, reason) -> all.add(url + " (" + reason + ")"));
        return new RegistryUnavailableException(all.toString(), cause);
    }
}
