/** The provisioned server among strangers: tortuous, mutated and hostile messages, and peers which misbehave. */
package org.failoverforwarding.it.hostile;
