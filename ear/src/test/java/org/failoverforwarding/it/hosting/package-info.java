/** SIP applications of other people on our server: what a servlet may have injected, and what the server does with it. */
package org.failoverforwarding.it.hosting;
