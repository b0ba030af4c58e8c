/** Registrar and guard on the provisioned server: what they promise to telephone systems, and to attackers. */
package org.failoverforwarding.it.registration;
