package org.failoverforwarding.sip.servlet.registration;

import jakarta.inject.Inject;
import java.util.Locale;
import javax.servlet.sip.annotation.SipListener;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.listener.SipConnectorListener;

/** Hears from the container which connections exist no longer. */
@SipListener
public class ConnectionListener implements SipConnectorListener {

    @Inject
    private LiveFlows flows;

    @Override
    public void sipConnectorAdded(SipConnector connector) {
        // registrations do not depend on it
    }

    @Override
    public void sipConnectorRemoved(SipConnector connector) {
        // its connections are closed one by one
    }

    @Override
    public void onKeepAliveTimeout(SipConnector connector, String address, int port) {
        flows.closed(connector.getTransport().toLowerCase(Locale.ROOT) + ':' + address + ':' + port);
    }
}
