package org.failoverforwarding.sip.servlet.call;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import javax.servlet.sip.Address;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import javax.servlet.sip.SipURI;
import javax.servlet.sip.URI;
import org.failoverforwarding.routing.HeaderField;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.sip.servlet.Methods;

/** Writes the INVITE of a B leg: what its plan says, the caller's offer, and nothing of the caller's network. */
final class LegInvites {

    /** Name of the servlet which takes the messages of calls. */
    static final String HANDLER = "CallServlet";

    private final SipFactory factory;

    LegInvites(SipFactory factory) {
        this.factory = factory;
    }

    SipServletRequest create(SipServletRequest caller, LegPlan plan, LegKey key) throws ServletException, IOException {
        SipServletRequest invite = factory.createRequest(
                caller.getApplicationSession(), "INVITE", address(plan.from()), address(plan.to()));
        invite.getSession().setHandler(HANDLER);
        invite.getSession().setAttribute(LegKey.ATTRIBUTE, key);
        invite.setRequestURI(factory.createURI(plan.requestUri()));
        route(invite, plan);
        invite.setMaxForwards(plan.maxForwards());
        invite.setHeader("Allow", Methods.ALLOW);
        HeaderCopy.initial(caller, invite);
        for (HeaderField field : plan.headers()) {
            invite.addHeader(field.name(), field.value());
        }
        return invite;
    }

    /** The INVITE again, with the session interval which the callee asked for (RFC 4028 §7.2). */
    SipServletRequest again(SipServletRequest caller, LegPlan plan, LegKey key, SipServletResponse refusal)
            throws ServletException, IOException {
        SipServletRequest invite = create(caller, plan, key);
        String interval = refusal.getHeader("Min-SE");
        if (interval != null) {
            invite.setHeader("Session-Expires", interval);
            invite.setHeader("Min-SE", interval);
        }
        return invite;
    }

    private void route(SipServletRequest invite, LegPlan plan) throws ServletException {
        List<String> routes = plan.routes();
        for (int i = routes.size() - 1; i >= 0; i--) {
            invite.pushRoute(factory.createAddress(routes.get(i)));
        }
        if (!plan.nextHop().isEmpty()) {
            URI hop = factory.createURI(plan.nextHop());
            if (hop instanceof SipURI sip) {
                sip.setLrParam(true);
                invite.pushRoute(sip);
            }
        }
    }

    private Address address(NameAddress from) throws ServletException {
        URI uri = factory.createURI(from.uri());
        return from.displayName().isEmpty()
                ? factory.createAddress(uri)
                : factory.createAddress(uri, from.displayName());
    }
}
