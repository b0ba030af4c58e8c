/** Pure decisions in the course of one call: which message goes to which leg next, whatever happened before. */
package org.failoverforwarding.sip.call;
