package org.failoverforwarding.routing.service;

/** Announces changes to calls; they take effect when the transaction of the change has been committed. */
@FunctionalInterface
public interface RoutingChanges {

    void announce(RoutingChange change);
}
