package org.failoverforwarding.registration;

import java.time.Instant;

/** Hears what happens to the bindings of telephone systems; called after the change, must return at once. */
public interface RegistrationListener {

    /**
     * A REGISTER was accepted and there is a binding.
     *
     * @param first there was none before
     */
    void registered(Aor aor, boolean first, Instant at);

    /** The last binding was taken back by the telephone system. */
    void unregistered(Aor aor, Instant at);

    /** The last binding went with the connection over which alone it could be reached (RFC 5626 §5.3). */
    default void disconnected(Aor aor, Instant at) {
        unregistered(aor, at);
    }

    /** The last binding ran out without a new REGISTER. */
    void expired(Aor aor, Instant at);
}
