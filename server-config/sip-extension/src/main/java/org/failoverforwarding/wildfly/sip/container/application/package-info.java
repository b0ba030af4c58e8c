/** One deployed SIP application: its servlets, listeners and sessions, as the dispatcher wants to see them. */
package org.failoverforwarding.wildfly.sip.container.application;
