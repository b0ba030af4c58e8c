package org.failoverforwarding.wildfly.sip.container;

import java.util.Locale;

/** Transports on which a connector listens (RFC 3261 section 18, RFC 7118). */
public enum SipTransport {
    UDP(false),
    TCP(false),
    TLS(true),
    WS(false),
    WSS(true);

    private final boolean secure;

    SipTransport(boolean secure) {
        this.secure = secure;
    }

    /** True when the connector needs an SSL context. */
    public boolean secure() {
        return secure;
    }

    /** The name in Via headers' and the stack's lower case form. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
