package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.text.ParseException;

/** The other end of one connection. */
public interface StreamPeer {
    /** Its address and port. */
    InetSocketAddress source();

    /** Address and port of the connector here. */
    InetSocketAddress local();

    /** "TCP", "TLS", "WS" or "WSS", as the connector has it. */
    String getTransport();

    /** Sends a message over this connection, never over another one. */
    void answer(byte[] message) throws IOException;

    /** Sends bytes which are no message, or a part of none. */
    void write(byte[] bytes) throws IOException;

    /** Gives a message to the stack. */
    void deliver(byte[] head, byte[] body) throws ParseException;
}
