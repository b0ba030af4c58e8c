package org.failoverforwarding.health;

/** Health of a telephone system (semantics 9.4); only DOWN skips the system's leg. */
public enum HealthState {
    UNKNOWN,
    UP,
    SUSPECT,
    DOWN,
    RECOVERING
}
