/** The stored log of events. */
package org.failoverforwarding.event.persistence;
