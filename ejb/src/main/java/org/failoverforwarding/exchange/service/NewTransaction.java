package org.failoverforwarding.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Begins and commits a transaction around a piece of work. */
@Stateless
@Local(Transactions.class)
@PermitAll
public class NewTransaction implements Transactions {

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
