/** Call detail records in the database and in files. */
package org.failoverforwarding.callhistory.persistence;
