/** Tables which page, sort and filter in the database. */
package org.failoverforwarding.web.table;
