package org.failoverforwarding.wildfly.sip.deployment;

import org.jboss.as.ee.component.InjectionSource;
import org.jboss.as.ee.component.deployers.EEResourceReferenceProcessor;

/** Resolves {@code @Resource} fields of one SIP type. */
record SipReferenceProcessor(Class<?> type, SipInjectionSource source) implements EEResourceReferenceProcessor {
    @Override
    public String getResourceReferenceType() {
        return type.getName();
    }

    @Override
    public InjectionSource getResourceReferenceBindingSource() {
        return source;
    }
}
