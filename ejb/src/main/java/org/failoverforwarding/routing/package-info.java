/** Pure decisions: which way a call to a number goes, step by step, and why. */
package org.failoverforwarding.routing;
