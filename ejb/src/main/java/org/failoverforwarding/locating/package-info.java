/** Where a SIP server that is known by name is reached: RFC 3263, away from the calls. */
package org.failoverforwarding.locating;
