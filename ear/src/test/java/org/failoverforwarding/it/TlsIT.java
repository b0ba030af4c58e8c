package org.failoverforwarding.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.failoverforwarding.run.ServerManagement;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIP over TLS: its versions, another certificate while the server runs, and peers which have certificates. */
@ExtendWith(ArquillianExtension.class)
class TlsIT {
    private static final String ELYTRON = "subsystem=elytron/";
    private static final String SOCKET = "socket-binding-group=standard-sockets/socket-binding=";
    private static final String CONNECTOR = "subsystem=sip/connector=";
    private static final String TRUNK = "CN=trunk.example.com";
    private static final String PASSWORD = "changeit";

    private final ServerUnderTest server = ServerUnderTest.shared();

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void eachModernVersionIsSpoken(String version) throws Exception {
        try (SSLSocket socket = connect(server.sipTlsPort(), Optional.empty())) {
            socket.setEnabledProtocols(new String[] {version});
            assertAnswersOptions(socket);
            assertEquals(version, socket.getSession().getProtocol());
        }
    }

    @Test
    void theNewestVersionIsPreferred() throws Exception {
        try (SSLSocket socket = connect(server.sipTlsPort(), Optional.empty())) {
            socket.startHandshake();
            assertEquals("TLSv1.3", socket.getSession().getProtocol());
        }
    }

    @Test
    void anotherCertificateWorksAtOnceAndConnectionsStay() throws Exception {
        int port = FreePorts.any();
        try (ServerManagement management = server.management()) {
            addConnector(management, "renewed", port, "want-client-auth");
            try (SSLSocket before = connect(port, Optional.empty())) {
                assertAnswersOptions(before);
                assertEquals(TRUNK, subject(before));
                execute(management, ELYTRON + "key-store=renewed", "remove-alias", "alias", "key");
                generateKey(management, "renewed", "CN=second.example.com");
                execute(management, ELYTRON + "key-manager=renewed", "init");
                try (SSLSocket after = connect(port, Optional.empty())) {
                    assertAnswersOptions(after);
                    assertEquals("CN=second.example.com", subject(after));
                }
                assertAnswersOptions(before);
            }
            removeConnector(management, "renewed");
        }
    }

    private static String subject(SSLSocket socket) throws IOException {
        return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                .getSubjectX500Principal()
                .getName();
    }

    @Test
    void aConnectorForTrunksAsksForTheirCertificates() throws Exception {
        int port = FreePorts.any();
        try (ServerManagement management = server.management()) {
            addConnector(management, "trunk", port, "need-client-auth");
            KeyStore trunk = KeyStore.getInstance("PKCS12");
            try (var file = Files.newInputStream(trunkFile())) {
                trunk.load(file, PASSWORD.toCharArray());
            }
            try (SSLSocket known = connect(port, Optional.of(trunk))) {
                assertAnswersOptions(known);
            }
            try (SSLSocket stranger = connect(port, Optional.empty())) {
                assertThrows(IOException.class, () -> assertAnswersOptions(stranger));
            }
            removeConnector(management, "trunk");
        }
    }

    private Path trunkFile() {
        return server.directory().data().resolve("trunk.p12");
    }

    /** With a key of its own, whose certificate it trusts too. */
    private static void addConnector(ServerManagement management, String name, int port, String clientAuth)
            throws IOException {
        ModelNode store = operation(ELYTRON + "key-store=" + name, "add", "type", "PKCS12", "path", name + ".p12");
        store.get("relative-to").set("jboss.server.data.dir");
        store.get("credential-reference", "clear-text").set(PASSWORD);
        management.execute(store);
        generateKey(management, name, TRUNK);
        ModelNode keys = operation(ELYTRON + "key-manager=" + name, "add", "key-store", name);
        keys.get("credential-reference", "clear-text").set(PASSWORD);
        management.execute(keys);
        execute(management, ELYTRON + "trust-manager=" + name, "add", "key-store", name);
        String context = ELYTRON + "server-ssl-context=" + name;
        execute(management, context, "add", "key-manager", name, "trust-manager", name, clientAuth, "true");
        String number = String.valueOf(port);
        execute(management, SOCKET + name, "add", "interface", "sip", "fixed-port", "true", "port", number);
        execute(management, CONNECTOR + name, "add", "transport", "tls", "socket-binding", name, "ssl-context", name);
    }

    private static void removeConnector(ServerManagement management, String name) throws IOException {
        execute(management, CONNECTOR + name, "remove");
        execute(management, SOCKET + name, "remove");
    }

    private static void generateKey(ServerManagement management, String store, String name) throws IOException {
        ModelNode key = operation(ELYTRON + "key-store=" + store, "generate-key-pair", "alias", "key");
        key.get("algorithm").set("RSA");
        key.get("distinguished-name").set(name);
        key.get("key-size").set(2048);
        key.get("validity").set(30);
        key.get("credential-reference", "clear-text").set(PASSWORD);
        management.execute(key);
        execute(management, ELYTRON + "key-store=" + store, "store");
    }

    private static ModelNode execute(ServerManagement management, String resource, String name, String... parameters)
            throws IOException {
        return management.execute(operation(resource, name, parameters));
    }

    private static ModelNode operation(String resource, String name, String... parameters) {
        ModelNode operation = ServerManagement.operation(resource, name);
        for (int i = 0; i < parameters.length; i += 2) {
            operation.get(parameters[i]).set(parameters[i + 1]);
        }
        return operation;
    }

    /** Trusts every certificate, and shows its own. */
    private static SSLSocket connect(int port, Optional<KeyStore> own) throws IOException, GeneralSecurityException {
        KeyManager[] keys = null;
        if (own.isPresent()) {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(own.get(), PASSWORD.toCharArray());
            keys = factory.getKeyManagers();
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, new TrustManager[] {new Trusting()}, null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port);
        socket.setSoTimeout(5000);
        return socket;
    }

    private static void assertAnswersOptions(SSLSocket socket) throws IOException {
        String id = UUID.randomUUID().toString();
        String request = """
                OPTIONS sip:127.0.0.1 SIP/2.0
                Via: SIP/2.0/TLS 127.0.0.1:9;branch=z9hG4bK{id}
                Max-Forwards: 70
                From: <sip:trunk@127.0.0.1>;tag=1
                To: <sip:127.0.0.1>
                Call-ID: {id}
                CSeq: 1 OPTIONS
                Content-Length: 0

                """.replace("{id}", id).replace("\n", "\r\n");
        socket.getOutputStream().write(request.getBytes(UTF_8));
        byte[] buffer = new byte[8192];
        int read = socket.getInputStream().read(buffer);
        if (read < 0) {
            throw new IOException("closed");
        }
        String answer = new String(buffer, 0, read, UTF_8);
        assertTrue(answer.startsWith("SIP/2.0 200 ") && answer.contains(id), answer);
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // everybody
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // everybody
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
