package org.newsmonitor.producer.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the addresses of one page: lower-case scheme and host, no default port, no fragment, no trackers in
 * the query, no trailing slash (RFC 3986 §6.2, and the tracker names newsrooms' own links carry); the page itself for
 * its AMP version, wherever that is kept.
 */
public final class CanonicalUrl {
    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "twclid",
            "ttclid",
            "yclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "cmpid",
            "ocid",
            "smid",
            "smtyp",
            "ref_src",
            "ref_url",
            "ito",
            "xtor",
            "ftag",
            "ncid",
            "sr_share",
            "cmp",
            "at_medium",
            "at_campaign",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id",
            "wickedid",
            "__twitter_impression",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "soc_src",
            "soc_trk");
    private static final List<String> TRACKER_FAMILIES = List.of("utm_", "pk_", "mtm_", "hsa_", "at_custom");

    private CanonicalUrl() {}

    /** An address that cannot be parsed is returned as it is, stripped of white space. */
    public static String of(String url) {
        String stripped = url.strip();
        try {
            URI uri = new URI(AmpUrl.original(stripped)).normalize();
            return uri.getHost() == null ? stripped : canonical(uri);
        } catch (URISyntaxException e) {
            return stripped;
        }
    }

    private static String canonical(URI uri) {
        String scheme = uri.getScheme() == null ? "http" : uri.getScheme().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath() == null ? "" : AmpUrl.withoutMark(uri.getRawPath());
        String query = withoutTrackers(uri.getRawQuery());
        return scheme + "://" + AmpUrl.host(uri.getHost().toLowerCase(Locale.ROOT)) + port(scheme, uri.getPort())
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
        return TRACKERS.contains(name)
                || TRACKER_FAMILIES.stream().anyMatch(name::startsWith)
                || AmpUrl.isMark(parameter.toLowerCase(Locale.ROOT));
    }
}
