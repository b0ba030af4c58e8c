package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * Whether calls reach a telephone system now.
 *
 * @param system id of the telephone system
 * @param name of the telephone system
 * @param authUser user with which it registers
 * @param staticTrunk reached at fixed addresses, does not register
 * @param registered calls reach it: a registering system with a contact, or a static trunk
 * @param contacts bound now, highest q first
 * @param health as watched
 */
public record Registration(
        long system,
        String name,
        String authUser,
        boolean staticTrunk,
        boolean registered,
        List<Contact> contacts,
        HealthState health)
        implements Serializable {

    public Registration {
        contacts = Absent.list(contacts);
    }
}
