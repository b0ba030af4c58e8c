/** Reads from the database what calls need in memory. */
package org.failoverforwarding.routing.persistence;
