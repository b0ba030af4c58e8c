package org.failoverforwarding.forwarding;

import java.io.Serializable;
import org.failoverforwarding.number.PhoneNumber;

/** Where a redirect sends the call. */
public sealed interface Target extends Serializable {

    /** Calls the method which belongs to this kind of target. */
    <R> R accept(Visitor<R> visitor);

    /** Another number of the same account, rung at its own telephone system. */
    record InternalNumber(PhoneNumber number) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.internalNumber(this);
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
    }

    /** A number in the public network, reached by a carrier trunk. */
    record ExternalNumber(PhoneNumber number) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.externalNumber(this);
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
    }

    /** One method for each kind of target, so that a new kind is a compile error wherever it is forgotten. */
    interface Visitor<R> {
        R internalNumber(InternalNumber target);

        R extension(Extension target);

        R externalNumber(ExternalNumber target);

        R sipAddress(SipAddress target);
    }
}
