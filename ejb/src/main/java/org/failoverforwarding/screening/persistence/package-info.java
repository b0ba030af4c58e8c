/** Emergency modes in the database. */
package org.failoverforwarding.screening.persistence;
