package gov.nist.javax.sip.stack;

import java.net.DatagramPacket;
import java.util.function.Consumer;

/** Looks at the bytes from the network before the stack parses them; the stack itself implements it. */
public interface WireGate {
    /**
     * Looks at a datagram.
     *
     * @param answer sends bytes back to where it came from
     * @return what the stack is to parse, or null when it is not to see the datagram
     */
    byte[] datagram(DatagramPacket packet, Consumer<byte[]> answer);

    /** Reads what comes over a new connection. */
    StreamReader connected(StreamPeer peer);

    /** A connection, in or out, exists no longer. */
    void disconnected(StreamPeer peer);
}
