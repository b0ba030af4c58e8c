package org.failoverforwarding.sip.call;

/**
 * Names a leg within its call.
 *
 * @param number 0 for the A leg, B legs count from 1 in the order of their start
 */
public record LegId(int number) {

    /** The caller's leg. */
    public static final LegId A = new LegId(0);

    public boolean isA() {
        return number == 0;
    }

    @Override
    public String toString() {
        return isA() ? "A" : "B" + number;
    }
}
