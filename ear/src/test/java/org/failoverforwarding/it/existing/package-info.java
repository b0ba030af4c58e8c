/** The application on a WildFly that somebody else has provisioned and manages. */
package org.failoverforwarding.it.existing;
