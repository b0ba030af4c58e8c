package org.failoverforwarding.wildfly.sip.container.application;

/** Makes the threads of the container: daemons with a name and the container's class loader. */
final class SipThreads {
    private SipThreads() {}

    static Thread daemon(String name, Runnable runnable) {
        Thread thread = new Thread(runnable, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(SipThreads.class.getClassLoader());
        return thread;
    }
}
