/** Session beans for bearer tokens and for requests that are sent twice. */
package org.failoverforwarding.access.service;
