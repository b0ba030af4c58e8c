/** The portal in a real browser against the provisioned server. */
package org.failoverforwarding.portal;
