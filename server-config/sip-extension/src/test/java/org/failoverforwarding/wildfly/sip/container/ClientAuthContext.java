package org.failoverforwarding.wildfly.sip.container;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** An SSL context which asks its peers for certificates, as one of the server's does with {@code want-client-auth}. */
final class ClientAuthContext extends SSLContext {
    private ClientAuthContext(SSLContext plain) {
        super(new Asking(plain), plain.getProvider(), plain.getProtocol());
    }

    static SSLContext asking(SSLContext plain) {
        return new ClientAuthContext(plain);
    }

    private static final class Asking extends SSLContextSpi {
        private final SSLContext plain;

        private Asking(SSLContext plain) {
            this.plain = plain;
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            SSLEngine engine = plain.createSSLEngine();
            engine.setWantClientAuth(true);
            return engine;
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String host, int port) {
            return engineCreateSSLEngine();
        }

        @Override
        protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random)
                throws KeyManagementException {
            plain.init(keys, trust, random);
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return plain.getSocketFactory();
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            return plain.getServerSocketFactory();
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return plain.getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return plain.getClientSessionContext();
        }
    }
}
