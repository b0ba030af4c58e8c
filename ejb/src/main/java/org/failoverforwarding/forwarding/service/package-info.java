/** Session beans for the redirects of a number. */
package org.failoverforwarding.forwarding.service;
