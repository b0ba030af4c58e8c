package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;

/** Writes no file of messages; whoever needs one captures the network. */
public final class NoMessageLog implements ServerLogger {
    @Override
    public void closeLogFile() {
        // there is none
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, boolean sender, long time) {
        // not kept
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender, long time) {
        // not kept
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender) {
        // not kept
    }

    @Override
    public void logException(Exception cause) {
        // the stack's own log has it
    }

    @Override
    public void setStackProperties(Properties properties) {
        // has no settings
    }

    @Override
    public void setSipStack(SipStack stack) {
        // asks it nothing
    }
}
