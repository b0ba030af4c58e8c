package org.failoverforwarding.alert.delivery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.operation.Setting;

/**
 * To which hosts webhooks may go: to public addresses by https, to those of a list also by http and in private networks.
 * Else a customer could make the server ask machines which only the server reaches.
 *
 * @param listed host names or addresses as written in the URL, in lower case
 */
public record AllowedHosts(Set<String> listed) {

    static final String PROPERTY = "failover.webhook.hosts";

    public AllowedHosts {
        listed = Set.copyOf(listed);
    }

    /** As the setting says: hosts separated by commas. */
    public static AllowedHosts ofInstallation() {
        return of(Setting.text(PROPERTY, ""));
    }

    static AllowedHosts of(String text) {
        return new AllowedHosts(Arrays.stream(text.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet()));
    }

    public boolean isListed(String host) {
        return listed.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether that address of the host may be connected to. */
    boolean allows(String host, InetAddress address) {
        return isListed(host) || isPublic(address);
    }

    /** Not one of the special ranges of RFC 6890 and RFC 4193. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean sharedByCarriers = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean assigned = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean documentation =
                first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !sharedByCarriers && !benchmark && !assigned && !documentation;
    }

    /** Global unicast, but none of the ways to write an IPv4 address as IPv6: 2002::/16, 64:ff9b::/96, 2001::/32. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
