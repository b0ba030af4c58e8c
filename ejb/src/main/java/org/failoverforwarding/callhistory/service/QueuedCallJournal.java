package org.failoverforwarding.callhistory.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallJournal;
import org.failoverforwarding.callhistory.CallListener;
import org.jboss.logging.Logger;

/** The call journal for injection everywhere; its state is for metrics. */
@ApplicationScoped
public class QueuedCallJournal implements CallJournal {

    private static final Logger LOG = Logger.getLogger(QueuedCallJournal.class);

    private final AtomicReference<CallWriter> writer = new AtomicReference<>();

    @Inject
    @Any
    private Instance<CallListener> found;

    private List<CallListener> listeners = List.of();

    @PostConstruct
    void open() {
        listeners = found.stream().toList();
    }

    @Override
    public void record(CallDetailRecord call) {
        running().record(call);
        for (CallListener listener : listeners) {
            tell(listener, call);
        }
    }

    private static void tell(CallListener listener, CallDetailRecord call) {
        try {
            listener.ended(call);
        } catch (RuntimeException e) {
            LOG.errorf(e, "FFHIS004 A listener of calls failed");
        }
    }

    public JournalState state() {
        return running().state();
    }

    void use(CallWriter started) {
        writer.set(started);
    }

    private CallWriter running() {
        CallWriter started = writer.get();
        if (started == null) {
            throw new IllegalStateException("The call journal is not started");
        }
        return started;
    }
}
