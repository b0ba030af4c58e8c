package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/** The live side of telephone systems, answered from memory. */
@Remote
public interface Registrations {

    /** Every telephone system of the account, by name. */
    List<Registration> list(long account);

    /** @param system id of the telephone system */
    Registration get(long system);
}
