package org.failoverforwarding.sip.registrar;

/** What an accepted REGISTER did to the reachability of its telephone system. */
public enum RegistrationChange {
    /** Only asked. */
    NONE,
    /** The first binding came. */
    REGISTERED,
    /** A binding was renewed, added or removed, and there is still one. */
    REFRESHED,
    /** The last binding went. */
    UNREGISTERED
}
