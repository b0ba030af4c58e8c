package org.failoverforwarding.wildfly.sip;

import org.failoverforwarding.wildfly.sip.container.SipContainer;
import org.wildfly.service.descriptor.NullaryServiceDescriptor;

/** Names under which the other parts of the server find the running SIP container. */
public final class SipCapabilities {
    /** Capability whose service value is the started {@link SipContainer}. */
    public static final String CONTAINER_NAME = "org.failoverforwarding.wildfly.sip.container";

    public static final NullaryServiceDescriptor<SipContainer> CONTAINER =
            NullaryServiceDescriptor.of(CONTAINER_NAME, SipContainer.class);

    private SipCapabilities() {}
}
