/** The audit log in the database. */
package org.failoverforwarding.audit.persistence;
