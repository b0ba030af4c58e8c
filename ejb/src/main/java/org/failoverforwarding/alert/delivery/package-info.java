/** Carries alerts and events out of the server: by HTTP to webhooks, by mail to people. */
package org.failoverforwarding.alert.delivery;
