/** The WildFly subsystem {@code sip}: its management model, its schema, and the services made of them. */
package org.failoverforwarding.wildfly.sip;
