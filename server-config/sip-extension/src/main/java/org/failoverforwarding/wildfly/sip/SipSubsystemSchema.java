package org.failoverforwarding.wildfly.sip;

import java.util.List;
import org.jboss.as.controller.persistence.xml.NamedResourceRegistrationXMLElement;
import org.jboss.as.controller.persistence.xml.ResourceXMLParticleFactory;
import org.jboss.as.controller.persistence.xml.SubsystemResourceRegistrationXMLElement;
import org.jboss.as.controller.persistence.xml.SubsystemResourceXMLSchema;
import org.jboss.as.controller.xml.IntVersionSchema;
import org.jboss.as.controller.xml.VersionedNamespace;
import org.jboss.as.controller.xml.XMLCardinality;
import org.jboss.as.version.Stability;
import org.jboss.staxmapper.IntVersion;

/** Versions of the XML form of the configuration; each has its XSD under {@code schema}. */
public enum SipSubsystemSchema implements SubsystemResourceXMLSchema<SipSubsystemSchema> {
    VERSION_1_0(1, 0);

    static final SipSubsystemSchema CURRENT = VERSION_1_0;

    private final VersionedNamespace<IntVersion, SipSubsystemSchema> namespace;
    private final ResourceXMLParticleFactory factory = ResourceXMLParticleFactory.newInstance(this);

    SipSubsystemSchema(int major, int minor) {
        this.namespace = IntVersionSchema.createURN(
                List.of("failover-forwarding", SipSubsystemResourceDefinitionRegistrar.REGISTRATION.getName()),
                Stability.DEFAULT,
                new IntVersion(major, minor));
    }

    @Override
    public VersionedNamespace<IntVersion, SipSubsystemSchema> getNamespace() {
        return namespace;
    }

    @Override
    public SubsystemResourceRegistrationXMLElement getSubsystemXMLElement() {
        return factory.subsystemElement(SipSubsystemResourceDefinitionRegistrar.REGISTRATION)
                .addAttributes(List.of(
                        SipSubsystemResourceDefinitionRegistrar.APPLICATION_ROUTER,
                        SipSubsystemResourceDefinitionRegistrar.WORKERS,
                        SipSubsystemResourceDefinitionRegistrar.QUEUE_LIMIT))
                .withContent(factory.sequence()
                        .addElement(SipSubsystemResourceDefinitionRegistrar.STACK_PROPERTIES)
                        .addChoice(factory.choice()
                                .withCardinality(XMLCardinality.Unbounded.OPTIONAL)
                                .addElement(connectorElement())
                                .build())
                        .build())
                .build();
    }

    private NamedResourceRegistrationXMLElement connectorElement() {
        return factory.namedElement(ConnectorResourceDefinitionRegistrar.REGISTRATION)
                .addAttributes(ConnectorResourceDefinitionRegistrar.ATTRIBUTES)
                .build();
    }
}
