package org.failoverforwarding.sip.registrar;

/** Why an authenticated or unreadable REGISTER is refused, with its answer. */
public enum Refusal {
    BAD_CONTACT(400, "Invalid Contact"),
    BAD_WILDCARD(400, "Contact * needs Expires 0 and no other Contact"),
    BAD_PATH(400, "Invalid Path"),
    NOT_YOUR_AOR(403, "Forbidden"),
    TOO_MANY_CONTACTS(403, "Too Many Contacts"),
    UNSUPPORTED_SCHEME(416, "Unsupported URI Scheme"),
    /** RFC 5626 §6: a proxy between us and the device does not keep flows. */
    FIRST_HOP_LACKS_OUTBOUND(439, "First Hop Lacks Outbound Support"),
    /** RFC 3261 §10.3: same Call-ID, CSeq not higher. */
    OUT_OF_ORDER(500, "Out of Order");

    private final int status;
    private final String reason;

    Refusal(int status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    public int status() {
        return status;
    }

    /** Reason phrase. */
    public String reason() {
        return reason;
    }
}
