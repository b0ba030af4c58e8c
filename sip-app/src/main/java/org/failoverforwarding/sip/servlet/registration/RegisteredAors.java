package org.failoverforwarding.sip.servlet.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.function.Predicate;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.RoutingDirectory;

/**
 * Tells by the URI in To whether that address of record has a binding. The container asks it under overload, to take
 * renewals before new registrations; it answers from memory and keeps nothing of what strangers ask for.
 */
@ApplicationScoped
public class RegisteredAors implements Predicate<String> {

    /** Attribute of the servlet context where the container looks for it. */
    private static final String ATTRIBUTE = "org.failoverforwarding.sip.registered";

    @Inject
    private RoutingDirectory directory;

    @Inject
    private BindingStore store;

    void offer(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        context.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public boolean test(String uri) {
        String user = user(uri);
        return directory.systemByUser(user).isPresent()
                && !store.bindings(new Aor(user)).isEmpty();
    }

    private static String user(String uri) {
        int at = uri.indexOf('@');
        return at < 0 ? "" : uri.substring(uri.indexOf(':') + 1, at);
    }
}
