package org.failoverforwarding.routing.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Announces the changes of a transaction as one event, which its observers get after the commit. */
@ApplicationScoped
public class RoutingChangeEvents implements RoutingChanges {

    private static final Object KEY = TransactionChanges.class;

    @Inject
    private Event<TransactionChanges> events;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public void announce(RoutingChange change) {
        TransactionChanges changes = (TransactionChanges) transaction.getResource(KEY);
        if (changes == null) {
            changes = new TransactionChanges();
            transaction.putResource(KEY, changes);
            events.fire(changes);
        }
        changes.add(change);
    }
}
