package org.failoverforwarding.callhistory.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallJournal;

/** The call journal for injection everywhere; its state is for metrics. */
@ApplicationScoped
public class QueuedCallJournal implements CallJournal {

    private final AtomicReference<CallWriter> writer = new AtomicReference<>();

    @Override
    public void record(CallDetailRecord call) {
        running().record(call);
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
