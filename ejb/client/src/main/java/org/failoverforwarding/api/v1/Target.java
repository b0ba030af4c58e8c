package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Where a redirect or a voicemail setting sends the call.
 *
 * @param kind how the address is read
 * @param address number, extension or SIP address; empty only with {@link Kind#NONE}
 */
public record Target(Kind kind, String address) implements Serializable {

    public static final Target NONE = new Target(Kind.NONE, "");

    public Target {
        kind = Absent.or(kind, Kind.NONE);
        address = Absent.text(address);
    }

    /** A number in the public network, in any spelling of the account's region. */
    public static Target external(String number) {
        return new Target(Kind.EXTERNAL_NUMBER, number);
    }

    /** Another number of the same account. */
    public static Target internal(String number) {
        return new Target(Kind.INTERNAL_NUMBER, number);
    }

    /** How the address of a target is read. */
    public enum Kind {
        /** There is no target. */
        NONE,
        /** Another number of the same account, rung at its own telephone system. */
        INTERNAL_NUMBER,
        /** An extension of the account, 2 to 6 digits. */
        EXTENSION,
        /** A number in the public network, reached by a carrier. */
        EXTERNAL_NUMBER,
        /** A {@code sip:} or {@code sips:} URI with user and host, by permission only. */
        SIP_ADDRESS
    }
}
