package org.failoverforwarding.wildfly.sip.container.application;

import java.util.Map;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.mobicents.servlet.sip.core.timers.ProxyTimerService;

/** The timers of proxy branches; each is cancelled in constant time. */
final class ProxyTimers implements ProxyTimerService {
    private final ScheduledThreadPoolExecutor executor;
    private final Map<TimerTask, Future<?>> pending = new ConcurrentHashMap<>();

    ProxyTimers(String application) {
        executor = new ScheduledThreadPoolExecutor(
                2, runnable -> SipThreads.daemon(application + "-proxy-timer", runnable));
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void schedule(TimerTask task, long delayMillis) {
        pending.put(
                task,
                executor.schedule(
                        () -> {
                            pending.remove(task);
                            task.run();
                        },
                        delayMillis,
                        TimeUnit.MILLISECONDS));
    }

    @Override
    public void cancel(TimerTask task) {
        Future<?> future = pending.remove(task);
        if (future != null) {
            future.cancel(false);
        }
    }

    @Override
    public void start() {
        executor.prestartCoreThread();
    }

    @Override
    public void stop() {
        executor.shutdownNow();
        pending.clear();
    }

    @Override
    public boolean isStarted() {
        return !executor.isShutdown();
    }
}
