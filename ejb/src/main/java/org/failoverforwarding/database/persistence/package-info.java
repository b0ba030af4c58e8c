/** The text forms which values have in columns of the database. */
package org.failoverforwarding.database.persistence;
