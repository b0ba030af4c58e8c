package org.failoverforwarding.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An OPTIONS is answered over each transport. */
@ExtendWith(ArquillianExtension.class)
class OptionsIT {
    private final ServerUnderTest server = ServerUnderTest.shared();

    @ParameterizedTest
    @ValueSource(strings = {"u1", "t1"})
    void isAnswered(String transport) throws IOException, InterruptedException {
        Eventually.holds("the connectors are open", Duration.ofSeconds(10), this::takesConnections);
        try (Sipp uac = Sipp.start("01-options", "uac.xml", "127.0.0.1:" + server.sipPort(), "-t", transport)) {
            uac.succeeds(Duration.ofSeconds(10));
        }
    }

    /** The connectors open one after the other when the server has started; TCP is not the first. */
    private boolean takesConnections() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.sipPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
