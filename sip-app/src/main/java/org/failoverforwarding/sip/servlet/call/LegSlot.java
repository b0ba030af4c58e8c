package org.failoverforwarding.sip.servlet.call;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipSession;
import org.failoverforwarding.sip.call.LegId;
import org.failoverforwarding.sip.call.MessageRef;

/** The container's side of one leg: its INVITE and its dialog. */
final class LegSlot {

    private final LegId id;
    private volatile SipServletRequest invite;
    private final AtomicReference<SipSession> answered = new AtomicReference<>();
    private final AtomicReference<MessageRef> openInvite = new AtomicReference<>();

    LegSlot(LegId id, SipServletRequest invite) {
        this.id = id;
        this.invite = invite;
    }

    LegId id() {
        return id;
    }

    SipServletRequest invite() {
        return invite;
    }

    /** The INVITE was sent anew, in another dialog. */
    void retriedBy(SipServletRequest next) {
        invite = next;
    }

    /** The dialog: that of the first 2xx where a fork gave several (RFC 3261 §13.2.2.4). */
    SipSession session() {
        SipSession dialog = answered.get();
        return dialog == null ? invite.getSession() : dialog;
    }

    /** True for the first 2xx only. */
    boolean answeredIn(SipSession dialog) {
        return answered.compareAndSet(null, dialog);
    }

    /** A re-INVITE came from this leg. */
    void opened(MessageRef request) {
        openInvite.set(request);
    }

    /** That request has its final response. */
    void settled(MessageRef request) {
        openInvite.compareAndSet(request, null);
    }

    /** The re-INVITE of this leg which has no final response yet. */
    Optional<MessageRef> openInvite() {
        return Optional.ofNullable(openInvite.get());
    }
}
