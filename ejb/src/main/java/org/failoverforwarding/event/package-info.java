/** What happens in the server and others may want to hear of: alerts, webhooks, streams. */
package org.failoverforwarding.event;
