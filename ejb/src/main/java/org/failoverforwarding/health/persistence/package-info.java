/** Timeline and outages of telephone systems in the database. */
package org.failoverforwarding.health.persistence;
