package org.failoverforwarding.wildfly.sip.container;

import java.util.Map;
import java.util.Properties;
import org.failoverforwarding.wildfly.sip.container.stack.ContainerProcessors;
import org.failoverforwarding.wildfly.sip.container.stack.NoMessageLog;
import org.failoverforwarding.wildfly.sip.container.stack.StackLog;
import org.failoverforwarding.wildfly.sip.container.stack.TimerWheel;

/** Safe values for what the SIP stack leaves open by default: limits of size, number, time and TLS version. */
public final class StackDefaults {
    private static final String PREFIX = "gov.nist.javax.sip.";

    /** Property name to value; the part of a container's stack properties which an operator may override. */
    public static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry(PREFIX + "MAX_MESSAGE_SIZE", "65536"),
            Map.entry(PREFIX + "READ_TIMEOUT", "5000"),
            Map.entry(PREFIX + "MAX_CONNECTIONS", "20000"),
            Map.entry(PREFIX + "MAX_SERVER_TRANSACTIONS", "200000"),
            Map.entry(PREFIX + "MAX_TX_LIFETIME_INVITE", "660"),
            Map.entry(PREFIX + "MAX_TX_LIFETIME_NON_INVITE", "40"),
            Map.entry(PREFIX + "MAX_LISTENER_RESPONSE_TIME", "60"),
            Map.entry(PREFIX + "EARLY_DIALOG_TIMEOUT_SECONDS", "660"),
            Map.entry(PREFIX + "NIO_MAX_SOCKET_IDLE_TIME", "900000"),
            Map.entry(PREFIX + "SSL_HANDSHAKE_TIMEOUT", "5000"),
            Map.entry(PREFIX + "SSL_RENEGOTIATION_ENABLED", "false"),
            Map.entry(PREFIX + "TLS_CLIENT_PROTOCOLS", "TLSv1.3,TLSv1.2"),
            Map.entry(PREFIX + "CONGESTION_CONTROL_TIMEOUT", "8000"),
            // a finished transaction stays 32 s for retransmissions; its parsed messages need not
            Map.entry(PREFIX + "RELEASE_REFERENCES_STRATEGY", "Normal"),
            Map.entry(PREFIX + "RECEIVE_UDP_BUFFER_SIZE", "4194304"),
            Map.entry(PREFIX + "SEND_UDP_BUFFER_SIZE", "4194304"));

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("javax.sip.STACK_NAME", "failover-sip"),
            Map.entry("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off"),
            Map.entry(PREFIX + "AUTOMATIC_DIALOG_ERROR_HANDLING", "false"),
            Map.entry(PREFIX + "DELIVER_UNSOLICITED_NOTIFY", "true"),
            Map.entry(PREFIX + "REENTRANT_LISTENER", "true"),
            Map.entry(PREFIX + "THREAD_POOL_SIZE", "1"),
            Map.entry(PREFIX + "STACK_LOGGER", StackLog.class.getName()),
            Map.entry(PREFIX + "SERVER_LOGGER", NoMessageLog.class.getName()),
            Map.entry(PREFIX + "MESSAGE_PROCESSOR_FACTORY", ContainerProcessors.class.getName()),
            Map.entry(PREFIX + "TIMER_CLASS_NAME", TimerWheel.class.getName()),
            Map.entry(PREFIX + "ALWAYS_ADD_RPORT", "true"),
            Map.entry(PREFIX + "MIN_KEEPALIVE_TIME_SECONDS", "-1"));

    private StackDefaults() {}

    /** The defaults with {@code overrides} on top. */
    static Properties with(Map<String, String> overrides) {
        Properties properties = new Properties();
        properties.putAll(VALUES);
        properties.putAll(overrides);
        properties.putAll(FIXED);
        return properties;
    }
}
