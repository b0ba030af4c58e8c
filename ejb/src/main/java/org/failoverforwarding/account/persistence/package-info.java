/** Accounts, telephone systems and portal users in the database. */
package org.failoverforwarding.account.persistence;
