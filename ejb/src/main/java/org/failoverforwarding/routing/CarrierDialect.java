package org.failoverforwarding.routing;

import java.io.Serializable;

/**
 * What a carrier trunk wants otherwise than most (semantics 9.5, 9.7).
 *
 * @param notLoggedIn a system without registration is told by cause 404, as 3GPP trunks do (CFNL), instead of 503
 * @param rejectedIsDeflection a rejected call is told as a deflection instead of as busy
 * @param longestName code points of a display name, 1 to 64
 * @param earlyMedia when the sound of its legs may reach the caller
 */
public record CarrierDialect(boolean notLoggedIn, boolean rejectedIsDeflection, int longestName, EarlyMedia earlyMedia)
        implements Serializable {

    public static final CarrierDialect USUAL = new CarrierDialect(false, false, 64, EarlyMedia.AFTER_180);
}
