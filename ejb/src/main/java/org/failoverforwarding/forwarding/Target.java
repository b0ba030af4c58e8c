package org.failoverforwarding.forwarding;

import java.io.Serializable;
import org.failoverforwarding.number.PhoneNumber;

/** Where a redirect sends the call. */
public sealed interface Target extends Serializable {

    /** Calls the method which belongs to this kind of target. */
    <R> R accept(Visitor<R> visitor);

    /** As people and tables write it: a number in E.164, the digits of an extension, or a SIP URI. */
    String address();

    /** Another number of the same account, rung at its own telephone system. */
    record InternalNumber(PhoneNumber number) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.internalNumber(this);
        }

        @Override
        public String address() {
            return number.e164();
        }
    }

    /**
     * An extension of the account's numbering plan.
     *
     * @param digits 2 to 6 digits
     */
    record Extension(String digits) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extension(this);
        }

        @Override
        public String address() {
            return digits;
        }
    }

    /** A number in the public network, reached by a carrier trunk. */
    record ExternalNumber(PhoneNumber number) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.externalNumber(this);
        }

        @Override
        public String address() {
            return number.e164();
        }
    }

    /**
     * A SIP address outside, by permission only.
     *
     * @param uri a {@code sip:} or {@code sips:} URI with user and host
     */
    record SipAddress(String uri) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sipAddress(this);
        }

        @Override
        public String address() {
            return uri;
        }
    }

    /** One method for each kind of target, so that a new kind is a compile error wherever it is forgotten. */
    interface Visitor<R> {
        R internalNumber(InternalNumber target);

        R extension(Extension target);

        R externalNumber(ExternalNumber target);

        R sipAddress(SipAddress target);
    }
}
