/**
 * What other systems may know of this product, nothing else is in the client jar: the errors here, the remote interfaces
 * and their records in a package for each version.
 */
package org.failoverforwarding.api;
