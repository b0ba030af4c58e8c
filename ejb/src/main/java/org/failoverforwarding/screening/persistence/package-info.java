/** Emergency modes and blocking lists in the database. */
package org.failoverforwarding.screening.persistence;
