package org.failoverforwarding.wildfly.sip.deployment;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.jboss.as.server.deployment.AttachmentKey;

/** The SIP application of a deployment while its service is up, for those who cannot depend on the service. */
final class CurrentApplication implements Supplier<SipApplication>, Consumer<SipApplication> {
    static final AttachmentKey<CurrentApplication> ATTACHMENT = AttachmentKey.create(CurrentApplication.class);

    private volatile SipApplication application;

    @Override
    public void accept(SipApplication current) {
        application = current;
    }

    @Override
    public SipApplication get() {
        SipApplication current = application;
        if (current == null) {
            throw new IllegalStateException("the SIP application is not prepared yet");
        }
        return current;
    }
}
