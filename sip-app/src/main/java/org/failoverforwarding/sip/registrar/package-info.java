/** Pure: what a REGISTER does to the bindings of its address of record, and how it is answered (RFC 3261 §10.3). */
package org.failoverforwarding.sip.registrar;
