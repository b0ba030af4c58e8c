/** Glue of the probes: asks telephone systems by OPTIONS whether they live, and tells their health. */
package org.failoverforwarding.sip.servlet.probe;
