/** Stored bearer tokens and answers. */
package org.failoverforwarding.access.persistence;
