package org.failoverforwarding.wildfly.sip.container.application;

import org.mobicents.servlet.sip.core.descriptor.MatchingRule;
import org.mobicents.servlet.sip.core.descriptor.MobicentsSipServletMapping;

/** A servlet mapping in the dispatcher's own form. */
final class RuleMapping implements MobicentsSipServletMapping {
    private String servletName;
    private MatchingRule rule;

    RuleMapping(SipApplicationDescription.Mapping mapping) {
        servletName = mapping.servlet();
        rule = mapping.rule();
    }

    @Override
    public String getServletName() {
        return servletName;
    }

    @Override
    public void setServletName(String servletName) {
        this.servletName = servletName;
    }

    @Override
    public MatchingRule getMatchingRule() {
        return rule;
    }

    @Override
    public void setMatchingRule(MatchingRule rule) {
        this.rule = rule;
    }
}
