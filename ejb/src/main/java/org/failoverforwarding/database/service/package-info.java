/** Brings the schema of the database up to the version which this release needs. */
package org.failoverforwarding.database.service;
