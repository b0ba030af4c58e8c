package org.failoverforwarding.it.registration;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the server of registrations and attacks to the test classes which ask for it in their constructor. */
public final class RegistrarServers implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RegistrarServer.class;
    }

    @Override
    public RegistrarServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return RegistrarServer.shared(context);
    }
}
