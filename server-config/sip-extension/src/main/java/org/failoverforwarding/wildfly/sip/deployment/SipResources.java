package org.failoverforwarding.wildfly.sip.deployment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipSessionsUtil;
import javax.servlet.sip.TimerService;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.jboss.as.ee.component.Attachments;
import org.jboss.as.ee.component.BindingConfiguration;
import org.jboss.as.ee.component.EEModuleDescription;
import org.jboss.as.ee.component.deployers.EEResourceReferenceProcessorRegistry;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.msc.service.ServiceName;

/** The three objects of JSR 289 section 18.2.8 which an application gets by {@code @Resource} and by name. */
final class SipResources {
    /** Type to the way it is got from an application. */
    static final Map<Class<?>, Function<SipApplication, Object>> BY_TYPE = byType();

    private SipResources() {}

    private static Map<Class<?>, Function<SipApplication, Object>> byType() {
        Map<Class<?>, Function<SipApplication, Object>> map = new LinkedHashMap<>();
        map.put(SipFactory.class, SipApplication::getSipFactoryFacade);
        map.put(TimerService.class, SipApplication::getTimerService);
        map.put(SipSessionsUtil.class, SipApplication::getSipSessionsUtil);
        return map;
    }

    /** The service of a deployment's SIP application. */
    static ServiceName serviceName(DeploymentUnit unit) {
        return unit.getServiceName().append("sip-application");
    }

    static void register(DeploymentUnit unit, EEModuleDescription module, String application) {
        EEResourceReferenceProcessorRegistry registry =
                unit.getAttachment(Attachments.RESOURCE_REFERENCE_PROCESSOR_REGISTRY);
        BY_TYPE.forEach((type, getter) -> {
            SipInjectionSource source = new SipInjectionSource(serviceName(unit), type, getter);
            registry.registerResourceReferenceProcessor(new SipReferenceProcessor(type, source));
            module.getBindingConfigurations()
                    .add(new BindingConfiguration("java:app/sip/" + application + "/" + type.getSimpleName(), source));
        });
    }
}
