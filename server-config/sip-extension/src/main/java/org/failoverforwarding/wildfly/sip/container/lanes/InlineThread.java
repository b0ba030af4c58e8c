package org.failoverforwarding.wildfly.sip.container.lanes;

/** A worker thread which knows whether follow-up work of its event may run at once instead of on another thread. */
public abstract class InlineThread extends Thread {
    private boolean inline;

    InlineThread(String name) {
        super(name);
    }

    /** Runs {@code event}; while it runs, {@link #takeInline()} answers true once for each follow-up. */
    static void allowInline(Runnable event) {
        if (Thread.currentThread() instanceof InlineThread thread) {
            thread.inline = true;
            try {
                event.run();
            } finally {
                thread.inline = false;
            }
        } else {
            event.run();
        }
    }

    /** True when the current thread may run the follow-up work of its event itself; then false until the event ends. */
    public static boolean takeInline() {
        if (Thread.currentThread() instanceof InlineThread thread && thread.inline) {
            thread.inline = false;
            return true;
        }
        return false;
    }
}
