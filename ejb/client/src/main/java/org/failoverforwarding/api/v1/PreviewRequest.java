package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * A call to be thought through.
 *
 * @param number the called number
 * @param caller number of the caller, or empty for a withheld one
 * @param callerName display name of the caller, may be empty
 * @param at when it arrives; {@link #NOW} for the present
 * @param system how the telephone system behaves
 */
public record PreviewRequest(String number, String caller, String callerName, Instant at, SystemBehaviour system)
        implements Serializable {

    /** Stands for the present. */
    public static final Instant NOW = Instant.EPOCH;

    public PreviewRequest {
        number = Absent.text(number);
        caller = Absent.text(caller);
        callerName = Absent.text(callerName);
        at = Absent.or(at, NOW);
        system = Absent.or(system, SystemBehaviour.AS_NOW);
    }

    /** How the called number's telephone system behaves in a preview; targets of redirects do not answer. */
    public enum SystemBehaviour {
        /** Registered or not as it is now; when rung it does not answer. */
        AS_NOW,
        NOT_REGISTERED,
        /** Registered but gives no sign of life. */
        SILENT,
        /** Answers with an error (500). */
        ERROR,
        BUSY,
        NO_ANSWER
    }
}
