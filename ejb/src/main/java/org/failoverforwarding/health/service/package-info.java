/** Brings the signals of registrar, probes and calls to the health of each telephone system, and tells who listens. */
package org.failoverforwarding.health.service;
