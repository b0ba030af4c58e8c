package org.failoverforwarding.sip.registrar;

/** When a REGISTER asks for a flow which is kept open (RFC 5626 §6). */
final class Outbound {

    static final String TAG = "outbound";

    private Outbound() {}

    /** The device names itself and its flow, and announces the extension. */
    static boolean isAskedBy(RegisterRequest request, ContactField contact) {
        return contact.regId() > 0
                && !contact.instance().isEmpty()
                && (request.supported().contains(TAG) || request.required().contains(TAG));
    }

    /** The flow ends at us, or at an edge proxy which says that it keeps it. */
    static boolean isFirstHopCapable(RegisterRequest request) {
        return request.hops() <= 1
                || !request.path().isEmpty()
                        && request.path().get(request.path().size() - 1).matches("(?is).*;\\s*ob\\b.*");
    }
}
