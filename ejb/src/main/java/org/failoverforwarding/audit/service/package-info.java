/** Writes the audit log within the transaction of each change, and reads it. */
package org.failoverforwarding.audit.service;
