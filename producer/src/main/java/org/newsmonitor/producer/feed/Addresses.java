package org.newsmonitor.producer.feed;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The absolute addresses of a feed's links: against {@code xml:base}, and that against the feed's own address. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final String base;

    Addresses(@Nullable URI base) {
        this.base = base == null ? "" : base.toString();
    }

    /** As it stands when there is nothing to resolve it against; null when it is blank or no address of the web. */
    @Nullable
    String of(@Nullable String link, Element at) {
        String address = link == null ? "" : BLANKS.matcher(link.strip()).replaceAll("%20");
        if (address.isEmpty()) {
            return null;
        }
        String absolute = SCHEME.matcher(address).matches() ? address : resolve(baseOf(at), address);
        boolean web = !SCHEME.matcher(absolute).matches() || isWeb(absolute);
        return web ? absolute : null;
    }

    static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    @Nullable
    URI uri(@Nullable String link, Element at) {
        String address = of(link, at);
        return address == null || !isWeb(address) ? null : parsed(address);
    }

    static @Nullable URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String baseOf(Element at) {
        Element parent = at.parent();
        String outer = parent == null ? base : baseOf(parent);
        String own = at.attr("xml:base").strip();
        return own.isEmpty() ? outer : resolve(outer, own);
    }

    private static String resolve(String base, String link) {
        String resolved = base.isEmpty() ? "" : StringUtil.resolve(base, link);
        return resolved.isEmpty() ? link : resolved;
    }
}
