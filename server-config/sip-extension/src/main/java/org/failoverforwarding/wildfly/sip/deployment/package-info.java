/** Finds SIP applications among the server's deployments and hands them to the running container. */
package org.failoverforwarding.wildfly.sip.deployment;
