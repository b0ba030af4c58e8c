/** SIP messages as bytes: framed, judged by their form and refused before anything else reads them; pure. */
package org.failoverforwarding.wildfly.sip.container.wire;
