/** The REST interface: the operations of version 1 over HTTP with JSON, problem details and bearer tokens. */
package org.failoverforwarding.web.rest;
