package org.failoverforwarding.wildfly.sip.container.application;

import javax.servlet.sip.SipServletRequest;
import org.mobicents.servlet.sip.core.descriptor.MatchingRule;

/** A condition on an initial request, the {@code pattern} of a servlet mapping (JSR 289 section 16.2). */
@FunctionalInterface
public interface RequestRule extends MatchingRule {
    @Override
    boolean matches(SipServletRequest request);

    @Override
    default String getExpression() {
        return toString();
    }
}
