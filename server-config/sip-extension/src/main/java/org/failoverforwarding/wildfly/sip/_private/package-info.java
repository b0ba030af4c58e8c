/** The log messages and exceptions of the SIP subsystem, each with its id. */
package org.failoverforwarding.wildfly.sip._private;
