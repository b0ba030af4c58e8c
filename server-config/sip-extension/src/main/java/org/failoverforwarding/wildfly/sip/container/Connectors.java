package org.failoverforwarding.wildfly.sip.container;

import gov.nist.javax.sip.ListeningPointExt;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TooManyListenersException;
import java.util.concurrent.ConcurrentHashMap;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.ObjectInUseException;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.stack.GuardedSipStack;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.core.ExtendedListeningPoint;

/** The listening points which are open, in stack and dispatcher alike. */
final class Connectors {
    private final GuardedSipStack stack;
    private final CallDispatcher dispatcher;
    private final RestcommService service;
    private final SipListener listener;
    private final Map<String, Opened> opened = new LinkedHashMap<>();
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    Connectors(GuardedSipStack stack, CallDispatcher dispatcher, RestcommService service, SipListener listener) {
        this.stack = stack;
        this.dispatcher = dispatcher;
        this.service = service;
        this.listener = listener;
    }

    void add(ConnectorConfiguration configuration) throws SipContainerException {
        String host = configuration.address().getAddress().getHostAddress();
        int port = configuration.address().getPort();
        configuration.sslContext().ifPresent(context -> stack.useSslContext(port, context));
        try {
            ListeningPoint point = stack.createListeningPoint(
                    host, port, configuration.transport().token());
            SipProvider provider = stack.createSipProvider(point);
            provider.addSipListener(listener);
            SipConnector connector = describe(configuration, host, port);
            ExtendedListeningPoint extended =
                    new ExtendedListeningPoint(provider, (ListeningPointExt) point, connector);
            configuration.publicHost().ifPresent(extended::setGlobalIpAddress);
            configuration.publicPort().ifPresent(extended::setGlobalPort);
            if (isIpv6(host)) {
                // as it stands in a URI
                extended.getIpAddresses().add('[' + host + ']');
            }
            extended.setUseStaticAddress(configuration.publicHost().isPresent());
            service.add(connector);
            dispatcher.getSipNetworkInterfaceManager().addExtendedListeningPoint(extended);
            dispatcher.addHostName(host);
            hosts.add(host);
            configuration.publicHost().ifPresent(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
            opened.put(configuration.name(), new Opened(point, provider, connector, extended));
            SipLogger.ROOT_LOGGER.connectorOpened(
                    configuration.name(), host + ":" + port + "/" + configuration.transport());
        } catch (SipException | InvalidArgumentException | TooManyListenersException e) {
            throw new SipContainerException(
                    "SIP connector " + configuration.name() + " at " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    private static SipConnector describe(ConnectorConfiguration configuration, String host, int port) {
        SipConnector connector = new SipConnector();
        connector.setIpAddress(host);
        connector.setPort(port);
        connector.setTransport(configuration.transport().name());
        configuration.publicHost().ifPresent(connector::setStaticServerAddress);
        configuration.publicPort().ifPresent(connector::setStaticServerPort);
        connector.setUseStaticAddress(configuration.publicHost().isPresent());
        return connector;
    }

    /** True for the address of a connector, and for its public host. */
    boolean isLocalHost(String host) {
        return hosts.contains(isIpv6(host) ? canonical(host) : host.toLowerCase(Locale.ROOT));
    }

    private static boolean isIpv6(String host) {
        return host.indexOf(':') >= 0;
    }

    /** An IPv6 address has many forms. */
    private static String canonical(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    void remove(String name) {
        Opened connector = opened.remove(name);
        if (connector == null) {
            return;
        }
        dispatcher.getSipNetworkInterfaceManager().removeExtendedListeningPoint(connector.extended);
        service.remove(connector.connector);
        try {
            connector.provider.removeSipListener(listener);
            stack.deleteSipProvider(connector.provider);
            stack.deleteListeningPoint(connector.point);
        } catch (ObjectInUseException e) {
            SipLogger.ROOT_LOGGER.connectorNotClosed(name, e);
        }
    }

    void removeAll() {
        List<String> names = new ArrayList<>(opened.keySet());
        names.forEach(this::remove);
    }

    private record Opened(
            ListeningPoint point, SipProvider provider, SipConnector connector, ExtendedListeningPoint extended) {}
}
