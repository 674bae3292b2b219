package org.newsmonitor.producer.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the addresses of one page: lower-case scheme and host, no default port, no fragment, no trackers in
 * the query, no trailing slash (RFC 3986 §6.2, and the tracker names newsrooms' own links carry).
 */
public final class CanonicalUrl {
    private static final Set<String> TRACKERS = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "smid", "ref_src",
            "ito");

    private CanonicalUrl() {}

    /** An address that cannot be parsed is returned as it is, stripped of white space. */
    public static String of(String url) {
        String stripped = url.strip();
        try {
            URI uri = new URI(stripped).normalize();
            return uri.getHost() == null ? stripped : canonical(uri);
        } catch (URISyntaxException e) {
            return stripped;
        }
    }

    private static String canonical(URI uri) {
        String scheme = uri.getScheme() == null ? "http" : uri.getScheme().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = withoutTrackers(uri.getRawQuery());
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(scheme, uri.getPort())
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + (query.isEmpty() ? "" : "?" + query);
    }

    private static String port(String scheme, int port) {
        boolean isDefault =
                port < 0 || (scheme.equals("http") && port == 80) || (scheme.equals("https") && port == 443);
        return isDefault ? "" : ":" + port;
    }

    private static String withoutTrackers(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracker(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracker(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKERS.contains(name);
    }
}
