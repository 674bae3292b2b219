package org.newsmonitor.producer.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What the headers of an answer mean, at the moment it came (RFC 9110, RFC 9111). */
record AnswerHeaders(HttpResponse response, Instant now) {
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,10})");
    private static final Pattern NOT_KEPT = Pattern.compile("(?:^|[,\\s])no-(?:cache|store)(?:$|[,\\s=])");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Duration LONGEST = Duration.ofDays(30);

    String text(String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }

    @Nullable
    String orNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    Validators validators() {
        return new Validators(orNull("ETag"), orNull("Last-Modified"));
    }

    @Nullable
    Duration freshFor() {
        String control = text("Cache-Control").toLowerCase(Locale.ROOT);
        if (NOT_KEPT.matcher(control).find()) {
            return Duration.ZERO;
        }
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            Duration left = Duration.ofSeconds(Long.parseLong(age.group(1))).minus(age());
            return bounded(left);
        }
        String expires = text("Expires");
        if (expires.isEmpty()) {
            return null;
        }
        Instant until = date(expires);
        Instant sent = date(text("Date"));
        // "0" and other nonsense mean: already expired (RFC 9111, 5.3).
        return until == null ? Duration.ZERO : bounded(Duration.between(sent == null ? now : sent, until));
    }

    /** How long the answer lay in a cache on the way. */
    private Duration age() {
        String age = text("Age");
        return SECONDS.matcher(age).matches() ? Duration.ofSeconds(Long.parseLong(age)) : Duration.ZERO;
    }

    @Nullable
    Duration retryAfter() {
        String stated = text("Retry-After");
        if (SECONDS.matcher(stated).matches()) {
            return bounded(Duration.ofSeconds(Long.parseLong(stated)));
        }
        Instant until = date(stated);
        return until == null ? null : bounded(Duration.between(now, until));
    }

    private static Duration bounded(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    }

    private static @Nullable Instant date(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
