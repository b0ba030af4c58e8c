package org.failoverforwarding.wildfly.sip.container.lanes;

import java.util.ArrayDeque;
import java.util.Deque;
import org.failoverforwarding.wildfly.sip._private.SipLogger;

/** A worker thread which knows what must follow its event at once, and whether it may do follow-up work itself. */
public abstract class InlineThread extends Thread {
    private final Deque<Runnable> followers = new ArrayDeque<>(2);
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

    /** Runs {@code task} when the current one has ended. */
    void afterwards(Runnable task) {
        followers.addLast(task);
    }

    /** Runs a task and what it left to be done afterwards; one that fails does not keep the others from running. */
    final void runWithFollowers(Runnable task) {
        for (Runnable next = task; next != null; next = followers.pollFirst()) {
            try {
                next.run();
            } catch (RuntimeException | LinkageError e) {
                SipLogger.ROOT_LOGGER.eventFailed(e);
            }
        }
    }
}
