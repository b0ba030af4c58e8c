package org.failoverforwarding.sip.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads IP addresses, never names. */
final class IpAddress {

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final int V6_NETWORK_BYTES = 8;

    private IpAddress() {}

    static Optional<byte[]> bytes(String text) {
        String plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!V4.matcher(plain).matches() && !V6.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain).getAddress());
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    /** By what a source is counted: an IPv4 address, or the /64 in which an IPv6 host picks its addresses. */
    static String sourceKey(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        return bytes(address)
                .filter(bytes -> bytes.length == 2 * V6_NETWORK_BYTES)
                .map(bytes -> HexFormat.of().formatHex(bytes, 0, V6_NETWORK_BYTES) + "::/64")
                .orElse(address);
    }
}
