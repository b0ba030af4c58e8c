/** Brings what happens in the server to the stored log of events, off the call path. */
package org.failoverforwarding.event.service;
