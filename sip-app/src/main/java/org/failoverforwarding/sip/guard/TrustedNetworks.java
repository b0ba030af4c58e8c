package org.failoverforwarding.sip.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Networks whose sources are neither limited nor banned, written as addresses or CIDR blocks. */
public final class TrustedNetworks {

    public static final TrustedNetworks NONE = new TrustedNetworks(List.of());

    private final List<Network> networks;

    private TrustedNetworks(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * Reads "192.0.2.0/24, 2001:db8::/32, 198.51.100.7".
     *
     * @throws IllegalArgumentException naming the entry which is no address or block
     */
    public static TrustedNetworks parse(String list) {
        return new TrustedNetworks(Arrays.stream(list.split("[,;\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(TrustedNetworks::network)
                .toList());
    }

    /** These and others. */
    TrustedNetworks and(TrustedNetworks others) {
        return new TrustedNetworks(
                Stream.concat(networks.stream(), others.networks.stream()).toList());
    }

    public boolean contains(String address) {
        if (networks.isEmpty()) {
            return false;
        }
        Optional<byte[]> bytes = IpAddress.bytes(address);
        return bytes.isPresent() && networks.stream().anyMatch(network -> network.contains(bytes.get()));
    }

    /** As CIDR blocks. */
    List<String> blocks() {
        return networks.stream().map(Network::toString).toList();
    }

    private static Network network(String entry) {
        int slash = entry.indexOf('/');
        byte[] address = IpAddress.bytes(slash < 0 ? entry : entry.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException("No network: " + entry));
        int longest = address.length * Byte.SIZE;
        int bits = longest;
        if (slash >= 0) {
            String prefix = entry.substring(slash + 1);
            bits = prefix.matches("\\d{1,3}") ? Integer.parseInt(prefix) : -1;
        }
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException("No network: " + entry);
        }
        return new Network(address, bits);
    }

    private record Network(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((address[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            try {
                return InetAddress.getByAddress(address).getHostAddress() + "/" + bits;
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
