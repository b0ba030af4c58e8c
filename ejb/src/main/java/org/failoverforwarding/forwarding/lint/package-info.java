/** Judges rules before they are saved: what is wrong and what will surprise. */
package org.failoverforwarding.forwarding.lint;
