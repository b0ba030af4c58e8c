/** Which contacts are bound to which address of record, and the rules of that binding (RFC 3261 §10). */
package org.failoverforwarding.registration;
