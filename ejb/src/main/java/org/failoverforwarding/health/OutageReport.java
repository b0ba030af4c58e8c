package org.failoverforwarding.health;

/**
 * An outage with what it meant.
 *
 * @param affectedNumbers numbers on the telephone system when it began
 * @param callsForwarded calls that redirects or the voicemail took meanwhile; final when the outage is over
 * @param callsLost calls that nobody took meanwhile
 */
public record OutageReport(Outage outage, int affectedNumbers, long callsForwarded, long callsLost) {}
