package org.failoverforwarding.callhistory;

/** Takes call detail records behind the call, by a bounded queue; never blocks the caller of it. */
@FunctionalInterface
public interface CallJournal {

    void record(CallDetailRecord call);
}
