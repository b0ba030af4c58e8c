/** What other systems may know of this product: remote interfaces, their records and their errors. */
package org.failoverforwarding.api;
