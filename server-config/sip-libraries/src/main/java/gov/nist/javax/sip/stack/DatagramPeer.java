package gov.nist.javax.sip.stack;

import java.net.InetSocketAddress;
import java.text.ParseException;

/** The sender of one datagram. */
public interface DatagramPeer {
    /** Its address and port. */
    InetSocketAddress source();

    /** Sends bytes back to it; failing to do so changes nothing. */
    void answer(byte[] bytes);

    /**
     * Gives what it sent to the stack, on the current thread.
     *
     * @throws ParseException when the stack cannot read the message
     */
    void deliver(byte[] message) throws ParseException;
}
