/** Call flows of every rule of routing, on one server, with the messages of an independent user agent compared word by word. */
package org.failoverforwarding.it.flow;
