/** Tests of the whole on a provisioned server, and what they stand on: the server under test, SIPp, free ports. */
package org.failoverforwarding.it;
