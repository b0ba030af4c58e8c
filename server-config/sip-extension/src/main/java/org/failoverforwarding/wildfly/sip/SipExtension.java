package org.failoverforwarding.wildfly.sip;

import org.wildfly.subsystem.SubsystemConfiguration;
import org.wildfly.subsystem.SubsystemExtension;
import org.wildfly.subsystem.SubsystemPersistence;

/** Entry point by which WildFly finds the subsystem {@code sip}. */
public final class SipExtension extends SubsystemExtension<SipSubsystemSchema> {
    public SipExtension() {
        super(
                SubsystemConfiguration.of(
                        SipSubsystemResourceDefinitionRegistrar.REGISTRATION.getName(),
                        SipSubsystemModel.CURRENT,
                        SipSubsystemResourceDefinitionRegistrar::new),
                SubsystemPersistence.of(SipSubsystemSchema.CURRENT));
    }
}
