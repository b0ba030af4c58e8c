package org.failoverforwarding.locating;

import java.util.List;
import java.util.function.Function;

/** Where servers are, from memory, and how their addresses have fared; each operation returns at once. */
public interface ServerLocations {

    /** Its addresses in the order to be tried; empty while nothing is known. */
    List<SipHop> hops(SipServer server);

    /** Those which failed a short while ago last, else in the same order. */
    <T> List<T> last(List<T> ways, Function<T, SipHop> hop);

    /** Whether a message from that address comes from the server. */
    boolean isAt(SipServer server, String address);

    /** The address gave no response, or one that sends to the next (RFC 3263 §4.3). */
    void failed(SipHop hop);

    /** The address answers. */
    void works(SipHop hop);
}
