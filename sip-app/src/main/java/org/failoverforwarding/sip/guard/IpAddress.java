package org.failoverforwarding.sip.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads IP addresses, never names. */
final class IpAddress {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
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
                .map(IpAddress::network)
                .orElse(address);
    }

    private static String network(byte[] address) {
        return IntStream.range(0, V6_NETWORK_BYTES / 2)
                .map(group -> (address[2 * group] & 0xff) << Byte.SIZE | address[2 * group + 1] & 0xff)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(":", "", "::/64"));
    }
}
