package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application sees the certificate by which a TLS peer has proved who it is. */
class ClientCertificateTest {
    private static final InetSocketAddress ADDRESS = FreeAddress.next();

    @TempDir
    Path data;

    private SipContainer container;
    private TestKeys server;
    private TestKeys trunk;

    @BeforeEach
    void start() throws Exception {
        server = TestKeys.generate(data.resolve("server.p12"), "CN=server");
        trunk = TestKeys.generate(data.resolve("trunk.p12"), "CN=trunk");
        container = new SipContainer(ContainerConfiguration.defaults(data));
        container.start();
        container.addConnector(new ConnectorConfiguration(
                "tls",
                SipTransport.TLS,
                ADDRESS,
                Optional.of(ClientAuthContext.asking(server.context(trunk))),
                Optional.empty(),
                OptionalInt.empty()));
        TestApplication.deploy(container, "telling", new Telling());
        container.openConnectors();
    }

    @AfterEach
    void stop() {
        container.stop();
    }

    @Test
    void whoShowsOneIsKnownByIt() throws Exception {
        assertEquals("CN=trunk", told(trunk.context(server)));
    }

    @Test
    void whoShowsNoneIsNotKnown() throws Exception {
        assertEquals("nobody", told(TestKeys.none(server)));
    }

    private static String told(SSLContext context) throws IOException {
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket()) {
            socket.connect(ADDRESS);
            socket.setSoTimeout(5000);
            socket.getOutputStream().write("""
                    OPTIONS sip:a@127.0.0.1 SIP/2.0
                    Via: SIP/2.0/TLS 127.0.0.1;branch=z9hG4bKtls
                    Max-Forwards: 70
                    From: <sip:b@127.0.0.1>;tag=1
                    To: <sip:a@127.0.0.1>
                    Call-ID: tls
                    CSeq: 1 OPTIONS
                    Content-Length: 0

                    """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            byte[] buffer = new byte[8192];
            String answer = new String(buffer, 0, socket.getInputStream().read(buffer), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("SIP/2.0 200 "), answer);
            return answer.replaceAll("(?s).*Subject: |\r.*", "");
        }
    }

    /** Tells who asked. */
    private static final class Telling extends SipServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doOptions(SipServletRequest request) throws IOException {
            SipServletResponse response = request.createResponse(SipServletResponse.SC_OK);
            Object certificates = request.getAttribute("javax.servlet.request.X509Certificate");
            response.setHeader(
                    "Subject",
                    certificates instanceof X509Certificate[] chain
                            ? chain[0].getSubjectX500Principal().getName()
                            : "nobody");
            response.send();
        }
    }
}
