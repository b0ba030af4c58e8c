/** Stored recipients, webhooks, and what was or is to be sent to them. */
package org.failoverforwarding.alert.persistence;
