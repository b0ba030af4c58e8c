package org.failoverforwarding.wildfly.sip.container.application;

/** What a thread needs around calls into an application: naming, transaction hygiene, security, request scope. */
public interface ThreadSetup {
    /** A thread needs nothing but the class loader. */
    ThreadSetup NONE = () -> () -> {};

    /** Prepares the current thread; the answer undoes it. */
    Runnable enter();
}
