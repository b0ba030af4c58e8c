/** Bearer tokens with which programs act in the name of a portal user. */
package org.failoverforwarding.access;
