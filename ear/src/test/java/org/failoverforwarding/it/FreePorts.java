package org.failoverforwarding.it;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address on which nothing listens now. */
public final class FreePorts {
    private static final List<Integer> SERVER_PORTS = List.of(8080, 8443, 9990, 5060, 5061, 5090, 4712, 4713);

    private FreePorts() {}

    /** A port offset by which all ports of a server are free. */
    public static int offset() {
        return ThreadLocalRandom.current()
                .ints(10_000, 40_000)
                .map(offset -> offset / 100 * 100)
                .filter(offset -> SERVER_PORTS.stream().allMatch(port -> isFree(port + offset)))
                .limit(1)
                .sum();
    }

    /** A port which is free for UDP and for TCP. */
    public static int any() {
        return ThreadLocalRandom.current()
                .ints(20_000, 30_000)
                .filter(FreePorts::isFree)
                .limit(1)
                .sum();
    }

    /** Nothing listens there now. */
    public static boolean isFree(int port) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (DatagramSocket udp = new DatagramSocket(new InetSocketAddress(loopback, port));
                ServerSocket tcp = new ServerSocket(port, 1, loopback)) {
            return udp.isBound() && tcp.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
