package gov.nist.javax.sip.stack;

/** A connection whose peer has promised to show, by keep-alives, that it is still there (RFC 5626 section 4.4.1). */
public interface KeptChannel {
    /** From now on the connection is closed when nothing comes for that time and a short grace. */
    void expectKeepAlives(int seconds);
}
