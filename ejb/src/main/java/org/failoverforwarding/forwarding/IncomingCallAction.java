package org.failoverforwarding.forwarding;

/** What happens with a call to a number: "Action incoming calls" (semantics 9.8). */
public enum IncomingCallAction {
    RING_ONLY(true, false, false),
    RING_THEN_FORWARD(true, true, false),
    FORWARD_ONLY(false, true, false),
    FORWARD_THEN_VOICEMAIL(false, true, true),
    RING_THEN_VOICEMAIL(true, false, true),
    RING_FORWARD_VOICEMAIL(true, true, true),
    VOICEMAIL_ONLY(false, false, true),
    REJECT(false, false, false);

    private final boolean ringsSystem;
    private final boolean forwards;
    private final boolean endsInVoicemail;

    IncomingCallAction(boolean ringsSystem, boolean forwards, boolean endsInVoicemail) {
        this.ringsSystem = ringsSystem;
        this.forwards = forwards;
        this.endsInVoicemail = endsInVoicemail;
    }

    /** The telephone system is rung first. */
    public boolean ringsSystem() {
        return ringsSystem;
    }

    /** The redirects are used when nobody answers in the ring time, or at once where the system is not rung. */
    public boolean forwards() {
        return forwards;
    }

    /** The account's voicemail takes the call at the end. */
    public boolean endsInVoicemail() {
        return endsInVoicemail;
    }
}
