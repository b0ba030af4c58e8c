/** Numbers with their redirects in the database. */
package org.failoverforwarding.number.persistence;
