/** Pure: digest authentication of requests (RFC 7616, RFC 8760) with signed, expiring nonces and counted uses. */
package org.failoverforwarding.sip.auth;
