/** Pages of a customer: overview, phone numbers, calls, outages, settings. */
package org.failoverforwarding.web.customer;
