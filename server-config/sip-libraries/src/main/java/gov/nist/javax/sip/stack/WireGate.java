package gov.nist.javax.sip.stack;

/** Looks at the bytes from the network before the stack parses them; the stack itself implements it. */
public interface WireGate {
    /**
     * Takes a datagram; never waits, so that the socket is empty again at once.
     *
     * @param bytes the datagram, to be copied by whoever keeps it
     * @param length number of its bytes
     * @param peer where it came from
     */
    void datagram(byte[] bytes, int length, DatagramPeer peer);

    /** Reads what comes over a new connection. */
    StreamReader connected(StreamPeer peer);

    /** A connection, in or out, exists no longer. */
    void disconnected(StreamPeer peer);
}
