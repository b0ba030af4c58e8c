/** Telephone numbers: one canonical form for every spelling, and what may be called. */
package org.failoverforwarding.number;
