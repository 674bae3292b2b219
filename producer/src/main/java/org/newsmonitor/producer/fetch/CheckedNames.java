package org.newsmonitor.producer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names for the HTTP client and hands it only addresses that may be asked. The client connects to exactly
 * these, so that no second resolution can answer differently from the one that was checked.
 */
final class CheckedNames implements DnsResolver {
    /** Asks the name service; a seam, so that tests can play an attacker's. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final boolean allowPrivate;

    CheckedNames(Resolver resolver, boolean allowPrivate) {
        this.resolver = resolver;
        this.allowPrivate = allowPrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = resolver.resolve(host);
        InetAddress[] allowed = Arrays.stream(all)
                .filter(address -> allowPrivate || AddressRule.isPublic(address))
                .toArray(InetAddress[]::new);
        if (all.length > 0 && allowed.length == 0) {
            throw new ForbiddenAddressException(host);
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
