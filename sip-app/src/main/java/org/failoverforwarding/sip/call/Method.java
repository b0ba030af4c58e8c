package org.failoverforwarding.sip.call;

/** The methods of requests within a dialog, as far as the engine tells them apart. */
public enum Method {
    INVITE,
    UPDATE,
    PRACK,
    INFO,
    MESSAGE,
    OPTIONS,
    /** REFER, SUBSCRIBE and NOTIFY, by which a party could make the server call somebody. */
    TRANSFER,
    OTHER;

    /** The method of that name, upper case. */
    public static Method of(String name) {
        return switch (name) {
            case "INVITE" -> INVITE;
            case "UPDATE" -> UPDATE;
            case "PRACK" -> PRACK;
            case "INFO" -> INFO;
            case "MESSAGE" -> MESSAGE;
            case "OPTIONS" -> OPTIONS;
            case "REFER", "SUBSCRIBE", "NOTIFY" -> TRANSFER;
            default -> OTHER;
        };
    }

    /** May carry an offer, so two of them must not cross (RFC 3261 §14, RFC 3311 §5.2). */
    boolean mayOffer() {
        return this == INVITE || this == UPDATE;
    }
}
