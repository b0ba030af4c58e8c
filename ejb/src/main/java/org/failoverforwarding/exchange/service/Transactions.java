package org.failoverforwarding.exchange.service;

/** Runs work in a transaction of its own. */
@FunctionalInterface
public interface Transactions {

    void run(Runnable work);
}
