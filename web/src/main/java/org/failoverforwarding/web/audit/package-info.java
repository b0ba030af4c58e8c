/** The audit log and the earlier versions of rules. */
package org.failoverforwarding.web.audit;
