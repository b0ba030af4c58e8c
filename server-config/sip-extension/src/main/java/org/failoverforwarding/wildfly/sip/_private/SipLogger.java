package org.failoverforwarding.wildfly.sip._private;

import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.failoverforwarding.wildfly.sip.container.SipContainerException;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Log messages of the SIP subsystem; ids 0001 to 0999. */
@MessageLogger(projectCode = "FFSIP", length = 4)
public interface SipLogger extends BasicLogger {
    SipLogger ROOT_LOGGER =
            Logger.getMessageLogger(MethodHandles.lookup(), SipLogger.class, "org.failoverforwarding.wildfly.sip");

    @LogMessage(level = INFO)
    @Message(id = 1, value = "SIP container started with %d workers")
    void containerStarted(int workers);

    @LogMessage(level = INFO)
    @Message(id = 2, value = "SIP connector '%s' listens on %s")
    void connectorOpened(String name, String address);

    @LogMessage(level = ERROR)
    @Message(id = 101, value = "SIP connectors cannot open")
    void connectorsNotOpened(@Cause SipContainerException cause);

    @Message(id = 102, value = "SIP container cannot start")
    IllegalStateException containerNotStarted(@Cause SipContainerException cause);

    @Message(id = 103, value = "SIP connector '%s' cannot open")
    IllegalStateException connectorNotOpened(String name, @Cause SipContainerException cause);

    @Message(id = 104, value = "SIP connector '%s' speaks %s and needs an ssl-context")
    OperationFailedException sslContextRequired(String name, String transport);

    @LogMessage(level = INFO)
    @Message(id = 3, value = "SIP container stopped")
    void containerStopped();

    @LogMessage(level = WARN)
    @Message(id = 4, value = "SIP connector '%s' could not be closed")
    void connectorNotClosed(String name, @Cause Throwable cause);

    @LogMessage(level = ERROR)
    @Message(id = 5, value = "A SIP event failed")
    void eventFailed(@Cause Throwable cause);

    @LogMessage(level = ERROR)
    @Message(id = 6, value = "SIP servlet '%s' of application '%s' failed")
    void servletFailed(String servlet, String application, @Cause Throwable cause);

    @LogMessage(level = INFO)
    @Message(id = 7, value = "SIP application '%s' started")
    void applicationStarted(String name);

    @LogMessage(level = INFO)
    @Message(id = 8, value = "SIP application '%s' stopped")
    void applicationStopped(String name);

    @Message(id = 9, value = "SIP application cannot start")
    IllegalStateException applicationNotStarted(@Cause SipContainerException cause);

    @Message(id = 10, value = "Cannot read %s")
    DeploymentUnitProcessingException descriptorNotRead(String path, @Cause Exception cause);

    @LogMessage(level = INFO)
    @Message(id = 11, value = "SIP request from %s refused: %d %s (%d like it before, not logged)")
    void requestRefused(String source, int status, String reason, long suppressed);

    @LogMessage(level = ERROR)
    @Message(id = 12, value = "SIP servlet '%s' of application '%s' failed on %s, Call-ID %s")
    void servletThrew(String servlet, String application, String method, String callId, @Cause Throwable cause);

    @LogMessage(level = ERROR)
    @Message(id = 13, value = "Timer listener of SIP application '%s' failed")
    void timerThrew(String application, @Cause Throwable cause);
}
