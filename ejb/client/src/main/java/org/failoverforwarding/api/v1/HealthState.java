package org.failoverforwarding.api.v1;

/** Health of a telephone system; only DOWN skips the system's leg. */
public enum HealthState {
    UNKNOWN,
    UP,
    SUSPECT,
    DOWN,
    RECOVERING
}
