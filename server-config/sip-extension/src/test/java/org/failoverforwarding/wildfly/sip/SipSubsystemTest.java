package org.failoverforwarding.wildfly.sip;

import java.util.EnumSet;
import org.jboss.as.controller.capability.RuntimeCapability;
import org.jboss.as.network.SocketBinding;
import org.jboss.as.subsystem.test.AbstractSubsystemSchemaTest;
import org.jboss.as.subsystem.test.AdditionalInitialization;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Each schema version parses, boots and marshals back to itself, and every attribute has its description. */
@RunWith(Parameterized.class)
public class SipSubsystemTest extends AbstractSubsystemSchemaTest<SipSubsystemSchema> {
    public SipSubsystemTest(SipSubsystemSchema schema) {
        super("sip", new SipExtension(), schema, SipSubsystemSchema.CURRENT);
    }

    @Parameters(name = "{0}")
    public static Iterable<SipSubsystemSchema> parameters() {
        return EnumSet.allOf(SipSubsystemSchema.class);
    }

    @Override
    protected String getSubsystemXsdPathPattern() {
        return "schema/failover-%s_%d_%d.xsd";
    }

    @Override
    protected AdditionalInitialization createAdditionalInitialization() {
        return AdditionalInitialization.withCapabilities(
                binding("sip-udp"),
                binding("sip-tcp"),
                binding("sip-tls"),
                binding("sip-ws"),
                binding("sip-wss"),
                RuntimeCapability.resolveCapabilityName(
                        ConnectorResourceDefinitionRegistrar.SSL_CONTEXT_DESCRIPTOR, "server"));
    }

    private static String binding(String name) {
        return RuntimeCapability.resolveCapabilityName(SocketBinding.SERVICE_DESCRIPTOR, name);
    }
}
