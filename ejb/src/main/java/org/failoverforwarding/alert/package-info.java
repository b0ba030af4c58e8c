/** Who is told of which events, when, and how often it is tried: pure decisions. */
package org.failoverforwarding.alert;
