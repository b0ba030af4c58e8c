package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.sip.header.EventHeader;
import javax.sip.header.SubscriptionStateHeader;
import javax.sip.message.Request;

/**
 * Judges the form of a request by itself (RFC 3261 sections 8.1.1, 8.2 and 18.2.1): no look-up, no state, no name
 * resolution.
 */
public final class RequestGuard {
    private static final String COOKIE = "z9hg4bk";
    private static final int LONGEST_ID = 512;
    private static final Set<String> METHODS = Set.of(
            Request.INVITE,
            Request.ACK,
            Request.BYE,
            Request.CANCEL,
            Request.OPTIONS,
            Request.REGISTER,
            Request.PRACK,
            Request.SUBSCRIBE,
            Request.NOTIFY,
            Request.PUBLISH,
            Request.INFO,
            Request.REFER,
            Request.MESSAGE,
            Request.UPDATE);
    private static final Set<String> SCHEMES = Set.of("sip", "sips", "tel");
    private static final Set<String> NEEDS_CONTACT = Set.of(Request.INVITE, Request.SUBSCRIBE, Request.REFER);

    private static final Set<String> NEEDS_EVENT = Set.of(Request.SUBSCRIBE, Request.NOTIFY, Request.PUBLISH);
    private static final Set<String> NEEDS_DIALOG = Set.of(Request.BYE, Request.PRACK, Request.UPDATE, Request.INFO);

    private static final List<Function<Received, Verdict>> STEPS = List.of(
            RequestGuard::branch,
            RequestGuard::multicast,
            RequestGuard::sequence,
            RequestGuard::identifiers,
            RequestGuard::method,
            RequestGuard::scheme,
            RequestGuard::contact,
            RequestGuard::event,
            RequestGuard::dialog);

    private RequestGuard() {}

    private record Received(SIPRequest request, Via via) {}

    /** The verdict on a request; an ACK is never answered. */
    public static Verdict judge(SIPRequest request) {
        Received received = new Received(request, request.getTopmostVia());
        for (Function<Received, Verdict> step : STEPS) {
            Verdict verdict = step.apply(received);
            if (verdict.action() != Verdict.Action.PASS) {
                return Request.ACK.equals(request.getMethod()) ? Verdict.drop(verdict.reason()) : verdict;
            }
        }
        return Verdict.PASS;
    }

    /** Without the cookie it is a request in the manner of RFC 2543, known by all its identifiers (section 17.2.3). */
    private static Verdict branch(Received received) {
        String branch = received.via.getBranch();
        if (branch == null) {
            return Verdict.PASS;
        }
        if (branch.equalsIgnoreCase(COOKIE)) {
            return Verdict.answer(400, "Via branch is the magic cookie alone");
        }
        return branch.length() <= LONGEST_ID ? Verdict.PASS : Verdict.answer(400, "Identifier too long");
    }

    private static Verdict multicast(Received received) {
        return received.via.getMAddr() == null ? Verdict.PASS : Verdict.answer(400, "Via with maddr");
    }

    private static Verdict sequence(Received received) {
        SIPRequest request = received.request;
        return request.getMethod().equals(request.getCSeq().getMethod())
                ? Verdict.PASS
                : Verdict.answer(400, "CSeq names another method");
    }

    private static Verdict identifiers(Received received) {
        SIPRequest request = received.request;
        String tag = request.getFromTag();
        boolean present = tag != null && !tag.isEmpty();
        boolean sized = request.getCallId().getCallId().length() <= LONGEST_ID && present && tag.length() <= LONGEST_ID;
        if (sized) {
            return Verdict.PASS;
        }
        return Verdict.answer(400, present ? "Identifier too long" : "From without tag");
    }

    private static Verdict method(Received received) {
        return METHODS.contains(received.request.getMethod()) ? Verdict.PASS : Verdict.answer(501, "Not Implemented");
    }

    private static Verdict scheme(Received received) {
        String scheme = received.request.getRequestURI().getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                ? Verdict.PASS
                : Verdict.answer(416, "Unsupported URI Scheme");
    }

    private static Verdict contact(Received received) {
        boolean missing =
                NEEDS_CONTACT.contains(received.request.getMethod()) && received.request.getContactHeader() == null;
        return missing ? Verdict.answer(400, "Contact missing") : Verdict.PASS;
    }

    /** RFC 3903 section 6 and RFC 6665 section 8.2.1. */
    private static Verdict event(Received received) {
        SIPRequest request = received.request;
        if (NEEDS_EVENT.contains(request.getMethod()) && request.getHeader(EventHeader.NAME) == null) {
            return Verdict.answer(489, "Bad Event");
        }
        return Request.NOTIFY.equals(request.getMethod()) && request.getHeader(SubscriptionStateHeader.NAME) == null
                ? Verdict.answer(400, "Subscription-State missing")
                : Verdict.PASS;
    }

    private static Verdict dialog(Received received) {
        return NEEDS_DIALOG.contains(received.request.getMethod()) && received.request.getToTag() == null
                ? Verdict.answer(481, "Call/Transaction Does Not Exist")
                : Verdict.PASS;
    }
}
