package org.newsmonitor.producer.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sites' robots.txt allow, remembered for a day (RFC 9309). A site without one allows everything. One whose server
 * fails on it forbids everything until it is asked again; one that cannot be reached decides nothing, since the request
 * itself will fail and say why.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(15);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);
    private static final int MOST_SITES = 10_000;

    private final List<String> names;
    private final Clock clock;
    private final Map<String, Known> sites = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    };

    /** @param userAgent its first word names us in robots.txt */
    Robots(String userAgent, Clock clock) {
        this.names = List.of(userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT));
        this.clock = clock;
    }

    /** Null when nothing is known, or not any more. */
    @Nullable
    BaseRobotRules known(URI uri) {
        synchronized (sites) {
            Known known = sites.get(site(uri));
            return known == null || !known.until().isAfter(clock.instant()) ? null : known.rules();
        }
    }

    BaseRobotRules learn(URI uri, Fetched answer) {
        BaseRobotRules rules = rules(fileOf(uri), answer);
        Duration kept = answer instanceof Content || rules.isAllowAll() ? KEPT : KEPT_AFTER_FAILURE;
        boolean unreachable = answer instanceof Refusal refusal && !answered(refusal.reason());
        synchronized (sites) {
            sites.put(site(uri), new Known(rules, clock.instant().plus(unreachable ? KEPT_AFTER_FAILURE : kept)));
        }
        return rules;
    }

    private BaseRobotRules rules(URI file, Fetched answer) {
        if (answer instanceof Content content) {
            return new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0)
                    .parseContent(file.toString(), content.bytes(), "text/plain", names);
        }
        boolean failed = answer instanceof Refusal refusal
                && (refusal.reason() == Refusal.Reason.SERVER_ERROR || refusal.reason() == Refusal.Reason.RATE_LIMITED);
        return new SimpleRobotRules(failed ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
    }

    private static boolean answered(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_FOUND, GONE, UNAUTHORIZED, CLIENT_ERROR -> true;
            default -> false;
        };
    }

    static URI fileOf(URI uri) {
        return URI.create(site(uri) + "/robots.txt");
    }

    private static String site(URI uri) {
        return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    private record Known(BaseRobotRules rules, Instant until) {}
}
