package org.failoverforwarding.callhistory;

/** Hears of each call that has ended; a bean that implements it is told. Must return at once. */
@FunctionalInterface
public interface CallListener {

    void ended(CallDetailRecord call);
}
