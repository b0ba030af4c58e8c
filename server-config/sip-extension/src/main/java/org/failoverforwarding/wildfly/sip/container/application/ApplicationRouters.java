package org.failoverforwarding.wildfly.sip.container.application;

import java.nio.file.Path;
import java.util.Optional;
import javax.servlet.sip.ar.SipApplicationRouter;
import javax.servlet.sip.ar.spi.SipApplicationRouterProvider;
import org.mobicents.servlet.sip.router.DefaultApplicationRouter;

/**
 * Gives the dispatcher its application router; found by class name in a system property, because the mechanism which
 * the dispatcher prefers refuses foreign services since Java 9.
 */
public final class ApplicationRouters extends SipApplicationRouterProvider {
    private static final String PROVIDER = "javax.servlet.sip.ar.spi.SipApplicationRouterProvider";
    private static final String CONFIGURATION = "javax.servlet.sip.dar";

    /** Makes the next dispatcher use the router of {@code file}, or the alphabetical one. */
    public static void select(Optional<Path> file) {
        System.setProperty(PROVIDER, ApplicationRouters.class.getName());
        file.ifPresentOrElse(
                path -> System.setProperty(CONFIGURATION, path.toUri().toString()),
                () -> System.clearProperty(CONFIGURATION));
    }

    @Override
    public SipApplicationRouter getSipApplicationRouter() {
        return System.getProperty(CONFIGURATION) == null ? new AlphabeticalRouter() : new DefaultApplicationRouter();
    }
}
