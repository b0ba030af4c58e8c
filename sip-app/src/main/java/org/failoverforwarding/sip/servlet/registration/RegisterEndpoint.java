package org.failoverforwarding.sip.servlet.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.registration.RegistrationListener;
import org.failoverforwarding.sip.registrar.Refusal;
import org.failoverforwarding.sip.registrar.RegisterDecision;
import org.failoverforwarding.sip.registrar.Registrar;
import org.failoverforwarding.sip.servlet.RequestEndpoint;
import org.failoverforwarding.sip.servlet.guard.LiveGuard;
import org.jboss.logging.Logger;

/** Serves REGISTER: lets the registrar decide, answers, and tells who listens. */
@ApplicationScoped
public class RegisterEndpoint implements RequestEndpoint {

    private static final Logger LOG = Logger.getLogger(RegisterEndpoint.class);

    @Inject
    private SharedVerifier shared;

    @Inject
    private BindingStore store;

    @Inject
    private LiveGuard guard;

    @Inject
    private LiveFlows flows;

    @Inject
    @Any
    private Instance<RegistrationListener> listenerBeans;

    private List<RegistrationListener> listeners;

    private final Clock clock = Clock.systemUTC();
    private Registrar registrar;

    @PostConstruct
    void open() {
        listeners = listenerBeans.stream().toList();
        registrar = new Registrar(
                shared.verifier(),
                store,
                RegistrarProperties.read(),
                clock,
                () -> ThreadLocalRandom.current().nextLong());
    }

    @Override
    public Set<String> methods() {
        return Set.of("REGISTER");
    }

    @Override
    public void serve(SipServletRequest request) throws IOException {
        try {
            RegisterDecision decision = registrar.decide(RegisterMessages.read(request));
            answer(request, decision);
            report(request, decision);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e, "FFREG002 A REGISTER could not be served, Call-ID %s; it is answered 500", request.getCallId());
            request.createResponse(SipServletResponse.SC_SERVER_INTERNAL_ERROR).send();
        } finally {
            request.getApplicationSession().invalidate();
        }
    }

    private static void answer(SipServletRequest request, RegisterDecision decision) throws IOException {
        SipServletResponse response = decision.reason().isEmpty()
                ? request.createResponse(decision.status())
                : request.createResponse(decision.status(), decision.reason());
        decision.headers().forEach(field -> response.addHeader(field.name(), field.value()));
        response.send();
        LOG.debugf("REGISTER %s from %s: %d", request.getTo(), request.getInitialRemoteAddr(), decision.status());
    }

    private void report(SipServletRequest request, RegisterDecision decision) {
        if (decision instanceof RegisterDecision.Accepted accepted) {
            guard.succeeded(request);
            flows.registered(accepted.system().aor(), RegisterMessages.source(request));
            announce(accepted);
        } else if (decision instanceof RegisterDecision.Challenged challenged) {
            shared.report(request, challenged.verdict().cause());
        } else if (decision.equals(new RegisterDecision.Refused(Refusal.NOT_YOUR_AOR))) {
            guard.failed(request, Failure.FORBIDDEN);
        }
    }

    private void announce(RegisterDecision.Accepted accepted) {
        Aor aor = accepted.system().aor();
        Instant now = clock.instant();
        switch (accepted.change()) {
            case NONE -> {}
            case REGISTERED -> listeners.forEach(listener -> listener.registered(aor, true, now));
            case REFRESHED -> listeners.forEach(listener -> listener.registered(aor, false, now));
            case UNREGISTERED -> listeners.forEach(listener -> listener.unregistered(aor, now));
        }
    }
}
