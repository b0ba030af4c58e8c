package gov.nist.javax.sip.stack;

/** Reads the bytes of one connection, always one call after the other. */
public interface StreamReader {
    /** Takes the next bytes. */
    void read(byte[] bytes);

    /** A message as it goes over this connection. */
    byte[] framed(byte[] message);

    /** The peer has promised to send something at least that often. */
    void expectKeepAlives(int seconds);

    /** True when the connection is not worth keeping: it ended, or its peer has begun something for too long. */
    boolean isOverdue();
}
