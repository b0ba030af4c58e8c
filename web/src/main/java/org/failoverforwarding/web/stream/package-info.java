/** Streams of events to programs, as Server-Sent Events. */
package org.failoverforwarding.web.stream;
