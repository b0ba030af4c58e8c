/** The SIP stack with the repairs and guards which a server open to strangers needs. */
package org.failoverforwarding.wildfly.sip.container.stack;
