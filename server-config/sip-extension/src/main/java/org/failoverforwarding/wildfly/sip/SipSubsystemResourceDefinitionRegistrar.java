package org.failoverforwarding.wildfly.sip;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.ContainerConfiguration;
import org.failoverforwarding.wildfly.sip.container.SipContainer;
import org.failoverforwarding.wildfly.sip.container.SipContainerException;
import org.failoverforwarding.wildfly.sip.container.SipMetrics;
import org.failoverforwarding.wildfly.sip.deployment.SipDeploymentProcessors;
import org.jboss.as.controller.AttributeDefinition;
import org.jboss.as.controller.OperationContext;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.controller.PropertiesAttributeDefinition;
import org.jboss.as.controller.ResourceDefinition;
import org.jboss.as.controller.SimpleAttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinitionBuilder;
import org.jboss.as.controller.SubsystemRegistration;
import org.jboss.as.controller.SubsystemResourceRegistration;
import org.jboss.as.controller.capability.RuntimeCapability;
import org.jboss.as.controller.descriptions.ParentResourceDescriptionResolver;
import org.jboss.as.controller.descriptions.SubsystemResourceDescriptionResolver;
import org.jboss.as.controller.operations.validation.IntRangeValidator;
import org.jboss.as.controller.registry.AttributeAccess.Flag;
import org.jboss.as.controller.registry.ManagementResourceRegistration;
import org.jboss.as.controller.services.path.PathManager;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ModelType;
import org.wildfly.service.Installer.StartWhen;
import org.wildfly.service.capture.FunctionExecutor;
import org.wildfly.subsystem.resource.ManagementResourceRegistrar;
import org.wildfly.subsystem.resource.ManagementResourceRegistrationContext;
import org.wildfly.subsystem.resource.ResourceDescriptor;
import org.wildfly.subsystem.resource.SubsystemResourceDefinitionRegistrar;
import org.wildfly.subsystem.resource.executor.MetricExecutor;
import org.wildfly.subsystem.resource.executor.MetricFunction;
import org.wildfly.subsystem.resource.executor.MetricOperationStepHandler;
import org.wildfly.subsystem.resource.operation.ResourceOperationRuntimeHandler;
import org.wildfly.subsystem.service.ResourceServiceConfigurator;
import org.wildfly.subsystem.service.ResourceServiceInstaller;
import org.wildfly.subsystem.service.ServiceDependency;
import org.wildfly.subsystem.service.capability.CapabilityServiceInstaller;
import org.wildfly.subsystem.service.capture.ServiceValueExecutorRegistry;

/** The resource {@code subsystem=sip}: settings, metrics and service of the SIP container. */
final class SipSubsystemResourceDefinitionRegistrar
        implements SubsystemResourceDefinitionRegistrar, ResourceServiceConfigurator {
    static final SubsystemResourceRegistration REGISTRATION = SubsystemResourceRegistration.of("sip");
    static final ParentResourceDescriptionResolver RESOLVER =
            new SubsystemResourceDescriptionResolver(REGISTRATION.getName(), SipExtension.class);

    static final RuntimeCapability<Void> CAPABILITY =
            RuntimeCapability.Builder.of(SipCapabilities.CONTAINER).build();

    static final SimpleAttributeDefinition APPLICATION_ROUTER = new SimpleAttributeDefinitionBuilder(
                    "application-router", ModelType.STRING, true)
            .setAllowExpression(true)
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final SimpleAttributeDefinition WORKERS = new SimpleAttributeDefinitionBuilder(
                    "workers", ModelType.INT, true)
            .setAllowExpression(true)
            .setDefaultValue(new ModelNode(ContainerConfiguration.DEFAULT_WORKERS))
            .setValidator(new IntRangeValidator(1, 4096, true, true))
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final SimpleAttributeDefinition QUEUE_LIMIT = new SimpleAttributeDefinitionBuilder(
                    "queue-limit", ModelType.INT, true)
            .setAllowExpression(true)
            .setDefaultValue(new ModelNode(ContainerConfiguration.DEFAULT_QUEUE_LIMIT))
            .setValidator(new IntRangeValidator(1, Integer.MAX_VALUE, true, true))
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final PropertiesAttributeDefinition STACK_PROPERTIES = new PropertiesAttributeDefinition.Builder(
                    "stack-properties", true)
            .setAllowExpression(true)
            .setFlags(Flag.RESTART_RESOURCE_SERVICES)
            .build();
    static final List<AttributeDefinition> ATTRIBUTES =
            List.of(APPLICATION_ROUTER, WORKERS, QUEUE_LIMIT, STACK_PROPERTIES);

    private static final ServiceDependency<SipContainer> CONTAINER = ServiceDependency.on(SipCapabilities.CONTAINER);

    private final ServiceValueExecutorRegistry<SipContainer> containers = ServiceValueExecutorRegistry.newInstance();

    @Override
    public ManagementResourceRegistration register(
            SubsystemRegistration parent, ManagementResourceRegistrationContext context) {
        ResourceDescriptor descriptor = ResourceDescriptor.builder(RESOLVER)
                .addCapability(CAPABILITY)
                .addAttributes(ATTRIBUTES)
                .withRuntimeHandler(ResourceOperationRuntimeHandler.configureService(this))
                .withDeploymentChainContributor(SipDeploymentProcessors::register)
                .build();
        ManagementResourceRegistration registration = parent.registerSubsystemModel(
                ResourceDefinition.builder(REGISTRATION, RESOLVER).build());
        ManagementResourceRegistrar.of(descriptor).register(registration);
        if (context.isRuntimeOnlyRegistrationValid()) {
            new MetricOperationStepHandler<>(metricExecutor(), SipMetric.class).register(registration);
        }
        new ConnectorResourceDefinitionRegistrar().register(registration, context);
        return registration;
    }

    private MetricExecutor<SipMetrics> metricExecutor() {
        return (context, metric) -> {
            FunctionExecutor<SipContainer> executor = containers.getExecutor(CONTAINER);
            return executor == null ? null : executor.execute(new MetricFunction<>(SipContainer::metrics, metric));
        };
    }

    @Override
    public ResourceServiceInstaller configure(OperationContext context, ModelNode model)
            throws OperationFailedException {
        String router = APPLICATION_ROUTER.resolveModelAttribute(context, model).asStringOrNull();
        int workers = WORKERS.resolveModelAttribute(context, model).asInt();
        int queueLimit = QUEUE_LIMIT.resolveModelAttribute(context, model).asInt();
        Map<String, String> properties = STACK_PROPERTIES.unwrap(context, model);
        ServiceDependency<PathManager> paths = ServiceDependency.on(PathManager.SERVICE_DESCRIPTOR);
        ServiceDependency<SuspendableActivityRegistry> activities =
                ServiceDependency.on(SuspendableActivityRegistry.SERVICE_DESCRIPTOR);
        return CapabilityServiceInstaller.builder(
                        CAPABILITY,
                        SuspendableContainer::container,
                        () -> new SuspendableContainer(
                                new SipContainer(new ContainerConfiguration(
                                        Optional.ofNullable(router).map(file -> configured(paths.get(), file)),
                                        properties,
                                        workers,
                                        queueLimit,
                                        Path.of(paths.get().resolveRelativePathEntry("sip", "jboss.server.data.dir")))),
                                activities.get()))
                .requires(List.of(paths, activities))
                .onStart(SipSubsystemResourceDefinitionRegistrar::start)
                .onStop(SuspendableContainer::stop)
                .withCaptor(containers.add(CONTAINER))
                .startWhen(StartWhen.INSTALLED)
                .blocking()
                .build();
    }

    private static Path configured(PathManager paths, String file) {
        return Path.of(paths.resolveRelativePathEntry(file, "jboss.server.config.dir"));
    }

    private static void start(SuspendableContainer container) {
        try {
            container.start();
        } catch (SipContainerException e) {
            throw SipLogger.ROOT_LOGGER.containerNotStarted(e);
        }
    }
}
