package org.failoverforwarding.alert.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.failoverforwarding.alert.delivery.MailRelay;
import org.failoverforwarding.alert.delivery.WebhookCalls;
import org.failoverforwarding.event.EventSink;
import org.jboss.logging.Logger;

/** Runs the sending of mails and to webhooks on threads of its own, from the start of the server to its end. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class Couriers {

    private static final Logger LOG = Logger.getLogger(Couriers.class);
    private static final int WEBHOOKS_AT_ONCE = 8;
    private static final long PAUSE_MILLIS = 500;
    private static final long BETWEEN_COMPLAINTS_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long MINUTES_BETWEEN_CLEANING = 60;
    private static final long SECONDS_TO_END = 5;

    @Resource
    private ManagedThreadFactory factory;

    @EJB
    private Outbox outbox;

    @EJB
    private MailRelay relay;

    @Inject
    private WebhookCalls calls;

    @Inject
    private EventSink events;

    private final DeliverySettings settings = DeliverySettings.ofInstallation();
    private final AtomicLong complained = new AtomicLong(System.nanoTime() - BETWEEN_COMPLAINTS_NANOS);
    private ExecutorService senders;
    private ScheduledExecutorService timer;

    @PostConstruct
    void start() {
        InstantSource clock = InstantSource.system();
        senders = Executors.newFixedThreadPool(WEBHOOKS_AT_ONCE, factory);
        timer = Executors.newScheduledThreadPool(2, factory);
        MailCourier mails = new MailCourier(outbox, relay, settings.mails(), clock);
        WebhookCourier webhooks =
                new WebhookCourier(outbox, calls::send, events, settings.webhooks(), this::startSending, clock);
        every(PAUSE_MILLIS, TimeUnit.MILLISECONDS, webhooks::work);
        every(PAUSE_MILLIS, TimeUnit.MILLISECONDS, mails::work);
        every(
                MINUTES_BETWEEN_CLEANING,
                TimeUnit.MINUTES,
                () -> outbox.forget(clock.instant().minus(settings.kept())));
    }

    private void every(long pause, TimeUnit unit, Runnable work) {
        timer.scheduleWithFixedDelay(() -> carefully(work), pause, pause, unit);
    }

    private void startSending(Runnable work) {
        senders.execute(() -> carefully(work));
    }

    /** What fails now is tried again by the next turn. */
    private void carefully(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            long now = System.nanoTime();
            long last = complained.get();
            if (now - last > BETWEEN_COMPLAINTS_NANOS && complained.compareAndSet(last, now)) {
                LOG.warnf("FFALR001 Alerts and webhooks wait, the database does not answer: %s", e.getMessage());
            }
        }
    }

    /** The timer ends first, because it gives work to the senders. */
    @PreDestroy
    void stop() {
        end(timer);
        end(senders);
    }

    /** Interrupts only what does not come to its end by itself: an interrupted bean call is an error in the log. */
    private static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            if (threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
