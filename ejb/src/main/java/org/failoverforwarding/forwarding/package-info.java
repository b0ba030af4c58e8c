/** The customer's forwarding rules: redirects, triggers, incoming call action, active times. */
package org.failoverforwarding.forwarding;
