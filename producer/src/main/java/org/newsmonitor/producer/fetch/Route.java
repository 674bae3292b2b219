package org.newsmonitor.producer.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.fetch.Refusal.Reason;

/** The way of one request through redirects, and the time left for it. */
final class Route {
    private final int maxRedirects;
    private final Set<URI> seen = new HashSet<>();
    private URI here;
    private @Nullable URI movedTo;
    private boolean permanent = true;
    private Duration left;

    Route(URI start, FetchSettings settings) {
        this.here = start;
        this.left = settings.deadline();
        this.maxRedirects = settings.maxRedirects();
        seen.add(start);
    }

    URI here() {
        return here;
    }

    /** Target of the permanent redirects the request began with. */
    @Nullable
    URI movedTo() {
        return movedTo;
    }

    Duration left() {
        return left;
    }

    void spend(long nanos) {
        left = left.minusNanos(nanos);
    }

    /** Goes on to where a redirect points; a refusal when it points nowhere. */
    @Nullable
    Refusal redirect(int status, String location) {
        URI target = target(location);
        if (target == null) {
            return Refusal.of(Reason.BAD_REDIRECT, "status " + status + " to \"" + location + "\"");
        }
        if (!seen.add(target)) {
            return Refusal.of(Reason.TOO_MANY_REDIRECTS, "in a circle: " + target);
        }
        if (seen.size() > maxRedirects + 1) {
            return Refusal.of(Reason.TOO_MANY_REDIRECTS, "more than " + maxRedirects);
        }
        permanent = permanent && (status == 301 || status == 308);
        movedTo = permanent ? target : movedTo;
        here = target;
        return null;
    }

    private @Nullable URI target(String location) {
        if (location.isEmpty()) {
            return null;
        }
        try {
            URI target = here.resolve(location.replace(" ", "%20"));
            String whole = target.toString();
            int fragment = whole.indexOf('#');
            return fragment < 0 ? target : URI.create(whole.substring(0, fragment));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
