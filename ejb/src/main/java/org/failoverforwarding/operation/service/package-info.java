/** Tells the operator of a server how database, caches, registrations, health and the call journal are. */
package org.failoverforwarding.operation.service;
