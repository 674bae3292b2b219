package org.newsmonitor.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The address under which a page wants to be known, made absolute; pages also name their home page or nonsense here. */
final class CanonicalAddress {
    private static final int LONGEST = 2_000;

    private CanonicalAddress() {}

    /**
     * @param stated by the page; may be relative
     * @param url where the page was found
     */
    static @Nullable String of(String stated, @Nullable String url) {
        if (stated.isBlank() || stated.length() > LONGEST) {
            return null;
        }
        try {
            URI address = new URI(stated.strip());
            URI resolved = url == null || url.isBlank() ? address : new URI(url.strip()).resolve(address);
            return isWeb(resolved) && !(isHome(resolved) && url != null && !isHome(new URI(url.strip())))
                    ? resolved.toString()
                    : null;
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return null;
        }
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    private static boolean isHome(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return path.replace("/", "").isEmpty() && address.getRawQuery() == null;
    }
}
