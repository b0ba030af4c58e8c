/** Pure: keeps strangers from hurting others: source limits, bans, scanners, message limits. */
package org.failoverforwarding.sip.guard;
