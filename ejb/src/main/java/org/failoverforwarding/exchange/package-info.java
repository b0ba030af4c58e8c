/** The import file: accounts, telephone systems, numbers and redirects as one CSV table. */
package org.failoverforwarding.exchange;
