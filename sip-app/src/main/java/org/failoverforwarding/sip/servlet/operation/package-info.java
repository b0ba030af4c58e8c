/** Tells the operator of a server whether it listens for SIP, and what the guard does. */
package org.failoverforwarding.sip.servlet.operation;
