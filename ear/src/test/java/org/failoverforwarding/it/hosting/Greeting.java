package org.failoverforwarding.it.hosting;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** A session bean which a SIP servlet calls: it has a transaction and knows its caller. */
@Stateless
@PermitAll
public class Greeting {
    @Resource
    private EJBContext context;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    public String greet() {
        boolean transaction = transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
        return (transaction ? "transaction" : "none") + " of "
                + context.getCallerPrincipal().getName();
    }
}
