/** Values in memory in front of what the nodes of a cluster share. */
package org.failoverforwarding.memory;
