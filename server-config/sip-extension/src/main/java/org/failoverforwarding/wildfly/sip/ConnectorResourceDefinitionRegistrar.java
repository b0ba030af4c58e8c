package org.failoverforwarding.wildfly.sip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.ConnectorConfiguration;
import org.failoverforwarding.wildfly.sip.container.SipContainer;
import org.failoverforwarding.wildfly.sip.container.SipContainerException;
import org.failoverforwarding.wildfly.sip.container.SipTransport;
import org.jboss.as.controller.AttributeDefinition;
import org.jboss.as.controller.OperationContext;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.controller.PathElement;
import org.jboss.as.controller.ResourceDefinition;
import org.jboss.as.controller.ResourceRegistration;
import org.jboss.as.controller.SimpleAttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinitionBuilder;
import org.jboss.as.controller.capability.RuntimeCapability;
import org.jboss.as.controller.descriptions.ResourceDescriptionResolver;
import org.jboss.as.controller.operations.validation.IntRangeValidator;
import org.jboss.as.controller.operations.validation.StringAllowedValuesValidator;
import org.jboss.as.controller.registry.AttributeAccess.Flag;
import org.jboss.as.controller.registry.ManagementResourceRegistration;
import org.jboss.as.controller.registry.OperationEntry;
import org.jboss.as.network.SocketBinding;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ModelType;
import org.wildfly.service.Installer.StartWhen;
import org.wildfly.service.descriptor.UnaryServiceDescriptor;
import org.wildfly.subsystem.resource.ChildResourceDefinitionRegistrar;
import org.wildfly.subsystem.resource.ManagementResourceRegistrar;
import org.wildfly.subsystem.resource.ManagementResourceRegistrationContext;
import org.wildfly.subsystem.resource.ResourceDescriptor;
import org.wildfly.subsystem.resource.capability.CapabilityReference;
import org.wildfly.subsystem.resource.capability.CapabilityReferenceAttributeDefinition;
import org.wildfly.subsystem.resource.operation.ResourceOperationRuntimeHandler;
import org.wildfly.subsystem.service.ResourceServiceConfigurator;
import org.wildfly.subsystem.service.ResourceServiceInstaller;
import org.wildfly.subsystem.service.ServiceDependency;
import org.wildfly.subsystem.service.capability.CapabilityServiceInstaller;

/** The resource {@code connector=*}: one listening point, added to and removed from the running container. */
final class ConnectorResourceDefinitionRegistrar
        implements ChildResourceDefinitionRegistrar, ResourceServiceConfigurator {
    static final ResourceRegistration REGISTRATION = ResourceRegistration.of(PathElement.pathElement("connector"));

    static final UnaryServiceDescriptor<SSLContext> SSL_CONTEXT_DESCRIPTOR =
            UnaryServiceDescriptor.of("org.wildfly.security.ssl-context", SSLContext.class);
    private static final RuntimeCapability<Void> CAPABILITY = RuntimeCapability.Builder.of(UnaryServiceDescriptor.of(
                    "org.failoverforwarding.wildfly.sip.connector", ConnectorConfiguration.class))
            .build();

    static final SimpleAttributeDefinition TRANSPORT = new SimpleAttributeDefinitionBuilder(
                    "transport", ModelType.STRING)
            .setAllowExpression(true)
            .setValidator(new StringAllowedValuesValidator(Arrays.stream(SipTransport.values())
                    .map(SipTransport::token)
                    .toArray(String[]::new)))
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final CapabilityReferenceAttributeDefinition<SocketBinding> SOCKET_BINDING =
            new CapabilityReferenceAttributeDefinition.Builder<>(
                            "socket-binding",
                            CapabilityReference.builder(CAPABILITY, SocketBinding.SERVICE_DESCRIPTOR)
                                    .build())
                    .build();
    static final CapabilityReferenceAttributeDefinition<SSLContext> SSL_CONTEXT =
            new CapabilityReferenceAttributeDefinition.Builder<>(
                            "ssl-context",
                            CapabilityReference.builder(CAPABILITY, SSL_CONTEXT_DESCRIPTOR)
                                    .build())
                    .setRequired(false)
                    .build();
    static final SimpleAttributeDefinition PUBLIC_HOST = new SimpleAttributeDefinitionBuilder(
                    "public-host", ModelType.STRING, true)
            .setAllowExpression(true)
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final SimpleAttributeDefinition PUBLIC_PORT = new SimpleAttributeDefinitionBuilder(
                    "public-port", ModelType.INT, true)
            .setAllowExpression(true)
            .setRequires("public-host")
            .setValidator(new IntRangeValidator(1, 65535, true, true))
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final List<AttributeDefinition> ATTRIBUTES =
            List.of(TRANSPORT, SOCKET_BINDING, SSL_CONTEXT, PUBLIC_HOST, PUBLIC_PORT);

    @Override
    public ManagementResourceRegistration register(
            ManagementResourceRegistration parent, ManagementResourceRegistrationContext context) {
        ResourceDescriptionResolver resolver =
                SipSubsystemResourceDefinitionRegistrar.RESOLVER.createChildResolver(REGISTRATION.getPathElement());
        ResourceDescriptor descriptor = ResourceDescriptor.builder(resolver)
                .addCapability(CAPABILITY)
                .addAttributes(ATTRIBUTES)
                .withRuntimeHandler(ResourceOperationRuntimeHandler.configureService(this))
                .withRemoveOperationRestartFlag(OperationEntry.Flag.RESTART_NONE)
                .build();
        ManagementResourceRegistration registration = parent.registerSubModel(
                ResourceDefinition.builder(REGISTRATION, resolver).build());
        ManagementResourceRegistrar.of(descriptor).register(registration);
        return registration;
    }

    @Override
    public ResourceServiceInstaller configure(OperationContext context, ModelNode model)
            throws OperationFailedException {
        String name = context.getCurrentAddressValue();
        SipTransport transport = SipTransport.valueOf(
                TRANSPORT.resolveModelAttribute(context, model).asString().toUpperCase(Locale.ROOT));
        if (transport.secure() && !model.hasDefined(SSL_CONTEXT.getName())) {
            throw SipLogger.ROOT_LOGGER.sslContextRequired(name, transport.token());
        }
        String host = PUBLIC_HOST.resolveModelAttribute(context, model).asStringOrNull();
        Integer port = PUBLIC_PORT.resolveModelAttribute(context, model).asIntOrNull();
        ServiceDependency<SocketBinding> binding = SOCKET_BINDING.resolve(context, model);
        ServiceDependency<SSLContext> ssl = SSL_CONTEXT.resolve(context, model);
        ServiceDependency<SipContainer> container = ServiceDependency.on(SipCapabilities.CONTAINER);
        Supplier<ConnectorConfiguration> factory = () -> new ConnectorConfiguration(
                name,
                transport,
                binding.get().getSocketAddress(),
                Optional.ofNullable(ssl.get()),
                Optional.ofNullable(host),
                port == null ? OptionalInt.empty() : OptionalInt.of(port));
        return CapabilityServiceInstaller.builder(CAPABILITY, factory)
                .requires(List.of(container, binding, ssl))
                .onStart(connector -> add(container.get(), connector))
                .onStop(connector -> container.get().removeConnector(connector.name()))
                .startWhen(StartWhen.INSTALLED)
                .blocking()
                .build();
    }

    private static void add(SipContainer container, ConnectorConfiguration connector) {
        try {
            container.addConnector(connector);
        } catch (SipContainerException e) {
            throw SipLogger.ROOT_LOGGER.connectorNotOpened(connector.name(), e);
        }
    }
}
