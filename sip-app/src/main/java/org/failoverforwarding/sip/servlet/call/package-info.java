/** Carries calls: turns SIP messages into events of the call engine and its actions into SIP messages. */
package org.failoverforwarding.sip.servlet.call;
