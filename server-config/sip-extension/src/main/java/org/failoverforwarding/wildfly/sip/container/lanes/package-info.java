/** Order within a call, independence between calls: events of one Call-ID run one after the other on any free thread. */
package org.failoverforwarding.wildfly.sip.container.lanes;
