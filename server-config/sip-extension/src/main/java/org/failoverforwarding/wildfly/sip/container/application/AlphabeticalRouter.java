package org.failoverforwarding.wildfly.sip.container.application;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.ar.SipApplicationRouter;
import javax.servlet.sip.ar.SipApplicationRouterInfo;
import javax.servlet.sip.ar.SipApplicationRoutingDirective;
import javax.servlet.sip.ar.SipApplicationRoutingRegion;
import javax.servlet.sip.ar.SipApplicationRoutingRegionType;
import javax.servlet.sip.ar.SipRouteModifier;
import javax.servlet.sip.ar.SipTargetedRequestInfo;

/** Routes initial requests through the deployed applications in the order of their names, each one once. */
public final class AlphabeticalRouter implements SipApplicationRouter {
    private static final SipApplicationRoutingRegion REGION =
            new SipApplicationRoutingRegion("NEUTRAL", SipApplicationRoutingRegionType.NEUTRAL);
    private static final SipApplicationRouterInfo NO_MORE =
            new SipApplicationRouterInfo(null, null, null, null, null, null);

    private final ConcurrentSkipListSet<String> applications = new ConcurrentSkipListSet<>();

    @Override
    public void init() {
        // needs no configuration
    }

    @Override
    public void init(java.util.Properties properties) {
        // needs no configuration
    }

    @Override
    public void destroy() {
        applications.clear();
    }

    @Override
    public void applicationDeployed(List<String> names) {
        applications.addAll(names);
    }

    @Override
    public void applicationUndeployed(List<String> names) {
        names.forEach(applications::remove);
    }

    @Override
    public SipApplicationRouterInfo getNextApplication(
            SipServletRequest request,
            SipApplicationRoutingRegion region,
            SipApplicationRoutingDirective directive,
            SipTargetedRequestInfo target,
            Serializable previous) {
        if (target != null && applications.contains(target.getApplicationName())) {
            return to(target.getApplicationName());
        }
        boolean begins = previous == null || directive == SipApplicationRoutingDirective.NEW;
        String next = begins && request.getSession(false) == null ? first() : after(previous, request);
        return next == null ? NO_MORE : to(next);
    }

    private String first() {
        return applications.isEmpty() ? null : applications.first();
    }

    private String after(Serializable previous, SipServletRequest request) {
        String name = previous instanceof String text
                ? text
                : request.getApplicationSession().getApplicationName();
        return applications.higher(name);
    }

    private static SipApplicationRouterInfo to(String application) {
        return new SipApplicationRouterInfo(application, REGION, null, null, SipRouteModifier.NO_ROUTE, application);
    }
}
