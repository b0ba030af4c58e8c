/** A SIP application of a few lines, deployed by tests of the container itself. */
package org.failoverforwarding.it.echo;
