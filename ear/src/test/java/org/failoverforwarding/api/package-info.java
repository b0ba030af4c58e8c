/** The interfaces for other systems, called from outside as those systems do. */
package org.failoverforwarding.api;
