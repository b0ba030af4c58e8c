package org.failoverforwarding.wildfly.sip.container.application;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.stack.CertifiedChannel;
import gov.nist.javax.sip.stack.SIPTransaction;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletConnection;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import javax.sip.Dialog;
import javax.sip.Transaction;
import javax.sip.message.Request;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.message.SipServletRequestImpl;

/** A SIP request with the methods which Servlet 3 to 6 added; those for HTTP alone refuse. */
public final class IncomingRequest extends SipServletRequestImpl {
    private static final Set<String> CERTIFICATES =
            Set.of("jakarta.servlet.request.X509Certificate", "javax.servlet.request.X509Certificate");

    /** For deserialisation by the container only. */
    public IncomingRequest() {}

    IncomingRequest(
            Request request,
            SipFactoryImpl factory,
            MobicentsSipSession session,
            Transaction transaction,
            Dialog dialog,
            boolean createDialog) {
        super(request, factory, session, transaction, dialog, createDialog);
    }

    @Override
    public void send() throws IOException {
        AddressFamily.choose(
                (SIPRequest) getMessage(), getSipSession(), sipFactoryImpl.getSipNetworkInterfaceManager());
        super.send();
    }

    /** The certificates of a TLS peer, as HTTP servlets see them too, or null (JSR 289 section 14.2). */
    @Override
    public Object getAttribute(String name) {
        if (!CERTIFICATES.contains(name)) {
            return super.getAttribute(name);
        }
        return getTransaction() instanceof SIPTransaction transaction
                        && transaction.getMessageChannel() instanceof CertifiedChannel channel
                        && !channel.peerCertificates().isEmpty()
                ? channel.peerCertificates().toArray(X509Certificate[]::new)
                : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.emptyMap();
    }

    @Override
    public long getContentLengthLong() {
        return getContentLength();
    }

    @Override
    public ServletContext getServletContext() {
        return getSipSession().getServletContext();
    }

    @Override
    public AsyncContext startAsync() {
        throw new IllegalStateException("SIP requests are answered at any time");
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return startAsync();
    }

    @Override
    public boolean isAsyncStarted() {
        return false;
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext getAsyncContext() {
        return startAsync();
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public String getRequestId() {
        return getCallId();
    }

    @Override
    public String getProtocolRequestId() {
        return "";
    }

    @Override
    public ServletConnection getServletConnection() {
        return new SipConnection(getRemoteAddr() + ":" + getRemotePort(), isSecure());
    }

    private record SipConnection(String id, boolean secure) implements ServletConnection {
        @Override
        public String getConnectionId() {
            return id;
        }

        @Override
        public String getProtocol() {
            return "unknown";
        }

        @Override
        public String getProtocolConnectionId() {
            return "";
        }

        @Override
        public boolean isSecure() {
            return secure;
        }
    }
}
