package org.newsmonitor.producer.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses may be asked: those of the public internet. Loopback, private, link-local (and with it the metadata
 * service of clouds), carrier-grade NAT, multicast, reserved and documentation ranges are not, nor IPv6 addresses that
 * stand for such an IPv4 address (IANA special-purpose registries).
 */
final class AddressRule {
    private AddressRule() {}

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (special) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(bytes, 0)
                : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> (second & 0xC0) != 64;
            case 169 -> second != 254;
            case 172 -> (second & 0xF0) != 16;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> (second & 0xFE) != 18 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
        if (first == 0x2002) {
            return isPublic4(bytes, 2); // 6to4 carries an IPv4 address
        }
        if (first == 0x64 && second == 0xFF9B && bytes[4] == 0 && bytes[5] == 0) {
            return isPublic4(bytes, 12); // NAT64
        }
        // Only 2000::/3 is handed out; of it, Teredo, ORCHID and documentation are not for connecting.
        boolean global = (first & 0xE000) == 0x2000;
        boolean unusable =
                (first == 0x2001 && (second < 0x200 || second == 0xDB8)) || (first == 0x3FFF && second < 0x1000);
        return global && !unusable;
    }
}
