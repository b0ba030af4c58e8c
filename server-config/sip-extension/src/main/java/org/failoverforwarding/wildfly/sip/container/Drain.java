package org.failoverforwarding.wildfly.sip.container;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Waits for the end of the calls in progress, looking once in a while because calls end in many ways. */
final class Drain {
    private static final long LOOK_MILLIS = 200;

    private final LongSupplier calls;
    private CompletableFuture<Void> drained = CompletableFuture.completedFuture(null);
    private ScheduledExecutorService clock;

    Drain(LongSupplier calls) {
        this.calls = calls;
    }

    /** Completes when no call is in progress, or with {@link #end()}. */
    synchronized CompletionStage<Void> begin() {
        end();
        CompletableFuture<Void> current = new CompletableFuture<>();
        drained = current;
        clock = Executors.newSingleThreadScheduledExecutor(runnable -> {
            Thread thread = new Thread(runnable, "sip-drain");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> look =
                clock.scheduleWithFixedDelay(() -> complete(current), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        current.whenComplete((done, failure) -> look.cancel(false));
        return current;
    }

    private void complete(CompletableFuture<Void> current) {
        if (calls.getAsLong() == 0) {
            current.complete(null);
        }
    }

    /** Stops waiting. */
    synchronized void end() {
        drained.complete(null);
        if (clock != null) {
            clock.shutdown();
            clock = null;
        }
    }
}
