package org.failoverforwarding.routing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Announces changes as events, which their observers get after the commit. */
@ApplicationScoped
public class RoutingChangeEvents implements RoutingChanges {

    @Inject
    private Event<RoutingChange> events;

    @Override
    public void announce(RoutingChange change) {
        events.fire(change);
    }
}
