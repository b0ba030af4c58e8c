/** Glue of the registrar: REGISTER requests in, answers out, and the digest check for all methods. */
package org.failoverforwarding.sip.servlet.registration;
