/** Looks up the configured SIP servers as long as the server runs. */
package org.failoverforwarding.locating.service;
