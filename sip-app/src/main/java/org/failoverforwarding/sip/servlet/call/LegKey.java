package org.failoverforwarding.sip.servlet.call;

import java.io.Serializable;
import org.failoverforwarding.sip.call.LegId;

/**
 * The only attribute of our SIP sessions: which leg of which call it is.
 *
 * @param call number of the call in the registry
 * @param leg number of the leg
 */
record LegKey(long call, int leg) implements Serializable {

    static final String ATTRIBUTE = "leg";

    LegId legId() {
        return leg == 0 ? LegId.A : new LegId(leg);
    }
}
