/** Accounts, telephone systems, numbers and people as they are administered: pure values. */
package org.failoverforwarding.directory;
