package org.failoverforwarding.wildfly.sip.container.application;

import java.util.ArrayDeque;

/** The applications which the current thread is inside of; entering the innermost one again costs next to nothing. */
final class EnteredApplications {
    private static final ThreadLocal<EnteredApplications> CURRENT = ThreadLocal.withInitial(EnteredApplications::new);

    private final ArrayDeque<Entry> entries = new ArrayDeque<>(2);

    private EnteredApplications() {}

    static EnteredApplications ofThread() {
        return CURRENT.get();
    }

    void enter(SipApplication application, ThreadSetup setup, ClassLoader classLoader) {
        Entry innermost = entries.peekLast();
        if (innermost != null && innermost.application == application) {
            innermost.depth++;
            return;
        }
        Thread.currentThread().setContextClassLoader(classLoader);
        entries.addLast(new Entry(application, setup.enter()));
    }

    void exit(ClassLoader before) {
        Entry innermost = entries.peekLast();
        if (innermost == null || --innermost.depth > 0) {
            return;
        }
        entries.removeLast();
        try {
            innermost.undo.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static final class Entry {
        private final SipApplication application;
        private final Runnable undo;
        private int depth = 1;

        private Entry(SipApplication application, Runnable undo) {
            this.application = application;
            this.undo = undo;
        }
    }
}
