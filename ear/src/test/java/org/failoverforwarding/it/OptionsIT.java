package org.failoverforwarding.it;

import java.io.IOException;
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
        try (Sipp uac = Sipp.start("01-options", "uac.xml", "127.0.0.1:" + server.sipPort(), "-t", transport)) {
            uac.succeeds(Duration.ofSeconds(10));
        }
    }
}
