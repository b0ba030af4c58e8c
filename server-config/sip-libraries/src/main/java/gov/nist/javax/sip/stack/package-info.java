/** Transports for the public domain SIP stack; in its own package because what they replace is visible only there. */
package gov.nist.javax.sip.stack;
