package org.failoverforwarding.it.flow;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the shared server to the test classes which ask for it in their constructor. */
final class FlowServers implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FlowServer.class;
    }

    @Override
    public FlowServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return FlowServer.shared(context);
    }
}
