package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.jboss.logging.Logger;

/** The log of the SIP stack: silent about what strangers send unless debug is on, never with a whole message. */
public final class StackLog implements StackLogger {
    private static final Logger LOG = Logger.getLogger("org.failoverforwarding.wildfly.sip.stack");
    private static final int LONGEST = 500;

    private volatile boolean enabled = true;

    private static void debug(String message, Throwable cause) {
        if (LOG.isDebugEnabled()) {
            String text = String.valueOf(message);
            LOG.debug(text.length() > LONGEST ? text.substring(0, LONGEST) : text, cause);
        }
    }

    @Override
    public boolean isLoggingEnabled() {
        return enabled && LOG.isDebugEnabled();
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        return enabled && (level <= TRACE_WARN ? LOG.isDebugEnabled() : level <= TRACE_DEBUG && LOG.isTraceEnabled());
    }

    @Override
    public void logStackTrace() {
        // says where a message was sent from, of use to the stack's authors only
    }

    @Override
    public void logStackTrace(int level) {
        // says where a message was sent from, of use to the stack's authors only
    }

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public void logException(Throwable cause) {
        debug("exception", cause);
    }

    @Override
    public void logDebug(String message) {
        LOG.trace(message);
    }

    @Override
    public void logDebug(String message, Exception cause) {
        LOG.trace(message, cause);
    }

    @Override
    public void logTrace(String message) {
        LOG.trace(message);
    }

    @Override
    public void logFatalError(String message) {
        LOG.error(message);
    }

    @Override
    public void logError(String message) {
        debug(message, null);
    }

    @Override
    public void logError(String message, Exception cause) {
        debug(message, cause);
    }

    @Override
    public void logWarning(String message) {
        debug(message, null);
    }

    @Override
    public void logInfo(String message) {
        LOG.trace(message);
    }

    @Override
    public void disableLogging() {
        enabled = false;
    }

    @Override
    public void enableLogging() {
        enabled = true;
    }

    @Override
    public void setBuildTimeStamp(String timeStamp) {
        LOG.tracef("built %s", timeStamp);
    }

    @Override
    public void setStackProperties(Properties properties) {
        // has no settings of its own
    }

    @Override
    public String getLoggerName() {
        return LOG.getName();
    }
}
