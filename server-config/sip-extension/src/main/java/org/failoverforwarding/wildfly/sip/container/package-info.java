/** Runs the SIP stack and the SIP Servlet dispatcher of one server, without knowing how the server is configured. */
package org.failoverforwarding.wildfly.sip.container;
