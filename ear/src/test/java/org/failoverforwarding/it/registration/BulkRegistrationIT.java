package org.failoverforwarding.it.registration;

import static org.failoverforwarding.it.registration.RegistrarServer.OF_TWO_NUMBERS;
import static org.failoverforwarding.it.registration.RegistrarServer.SECOND_NUMBER;
import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone systems with blocks of numbers, which one REGISTER binds at once (RFC 6140). */
@ExtendWith(RegistrarServers.class)
class BulkRegistrationIT {

    private static final Credentials PBX = credentials(OF_TWO_NUMBERS);

    private final RegistrarServer server;

    BulkRegistrationIT(RegistrarServer server) {
        this.server = server;
    }

    @Test
    void eachNumberIsCalledAtTheOneContact() throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.1", server.sip());
                Pbx carrier = Pbx.udp(RegistrarServer.CARRIER, server.sip())) {
            String bulk = "<sip:" + pbx.address() + ";bnc>";
            String answer = pbx.register(
                    PBX, "Require: gin", "Proxy-Require: gin", "Supported: path", "Contact: " + bulk, "Expires: 120");
            assertTrue(answer.startsWith("SIP/2.0 200 "), answer);
            assertTrue(Pbx.header(answer, "Contact").startsWith(bulk + ";expires="), answer);
            for (String number : new String[] {user(OF_TWO_NUMBERS), SECOND_NUMBER}) {
                carrier.call(number);
                String invite = pbx.refuses("486 Busy Here");
                assertEquals("INVITE sip:+" + number + '@' + pbx.address() + " SIP/2.0", firstLine(invite));
                assertTrue(carrier.answer().startsWith("SIP/2.0 486 "), "busy");
            }
            assertTrue(pbx.register(PBX, "Contact: " + bulk + ";expires=0").startsWith("SIP/2.0 200 "));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "400, Require: gin, <sip:a@127.0.4.2;bnc>",
        "420, 'Require: gin, nothingSupportsThis', <sip:127.0.4.2;bnc>"
    })
    void whatIsWrongIsRefused(int status, String require, String contact) throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.2", server.sip())) {
            String answer = pbx.register(credentials(91), require, "Contact: " + contact);
            assertTrue(answer.startsWith("SIP/2.0 " + status + ' '), answer);
            assertEquals(status == 420 ? "nothingSupportsThis" : "", Pbx.header(answer, "Unsupported"));
        }
    }
}
