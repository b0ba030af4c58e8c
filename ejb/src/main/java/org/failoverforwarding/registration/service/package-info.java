/** Keeps the bindings in a cache of the server, which writes each through to its file store. */
package org.failoverforwarding.registration.service;
