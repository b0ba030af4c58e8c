package org.failoverforwarding.routing;

/** What can be decided or seen in the course of a call; each has its text in the message bundles. */
public enum TraceCode {
    /** number, action, version of the rules. */
    CALL_ARRIVED,
    /** telephone system, number of contacts, end of its registration (ISO 8601) or empty. */
    SYSTEM_RUNG,
    /** telephone system, trigger. */
    SYSTEM_SKIPPED,
    /** target, trigger, SIP status or cause. */
    LEG_FAILED,
    /** entry of the blocking list. */
    CALLER_BLOCKED,
    /** target, end of the emergency mode (ISO 8601). */
    EMERGENCY_MODE,
    /** redirect, {@code RuleLevel} where it stands; said before it applies. */
    REDIRECT_INHERITED,
    /** redirect, trigger. */
    REDIRECT_APPLIED,
    /** redirect, {@link PassedOver}. */
    REDIRECT_PASSED_OVER,
    /** redirect, target, {@link PassedOver} or another reason. */
    TARGET_SKIPPED,
    /** target. */
    TARGET_RUNG,
    /** target; it is rung again with the forwarder's number. */
    CALLER_NUMBER_REFUSED,
    /** target; it could not be reached and is rung by its next contact or another carrier. */
    NEXT_WAY,
    /** target. */
    ANSWERED,
    /** rule of the loop guard. */
    LOOP_STOPPED,
    /** status, {@link RefusalCause}. */
    REFUSED,
    CALLER_GONE,
    SETUP_TIME_OVER
}
