/** Starts provisioned servers as processes, each in a directory of its own: the demo server and those of the tests. */
package org.failoverforwarding.run;
