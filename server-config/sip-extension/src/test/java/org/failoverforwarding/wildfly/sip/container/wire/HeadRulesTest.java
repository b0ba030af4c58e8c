package org.failoverforwarding.wildfly.sip.container.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadRulesTest {
    private static final String GOOD = """
            INVITE sip:berta@example.com SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
            Max-Forwards: 70
            To: Berta <sip:berta@example.com>
            From: "Anna" <sip:anna@example.com>;tag=1
            Call-ID: 1@192.0.2.1
            CSeq: 1 INVITE
            Contact: <sip:anna@192.0.2.1>
            Content-Length: 0

            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as it is                    | x                       | x                                  | 0
            lower case version          | SIP/2.0\\n               | sip/2.0\\n                          | 0
            IPv6 and port               | sip:berta@example.com S | sip:berta@[2001:db8::1]:5070 S     | 0
            three colons                | sip:berta@example.com S | sip:[2001:db8:::192.0.2.1] S       | 0
            old Via                     | ;branch=z9hG4bK1        | ''                                 | 0
            white space in Via          | SIP/2.0/UDP 192.0.2.1:5060 | SIP / 2.0 / UDP host : 5060     | 0
            several Vias                | 192.0.2.1:5060;branch=z9hG4bK1 | a;branch=x , SIP/2.0/TLS [::1] | 0
            compact names               | Call-ID:                | i:                                 | 0
            space before the colon      | Call-ID:                | Call-ID  :                         | 0
            bare address                | <sip:anna@192.0.2.1>    | sip:anna@192.0.2.1;expires=3       | 0
            quoted comma and bracket    | "Anna"                  | "Anna, <\\"her\\">"                | 0
            UTF-8 name without quotes   | Berta <                 | Bärta (Büro) <                     | 0
            two contacts                | <sip:anna@192.0.2.1>    | <sip:a@b>;q=0.5, "B, C" <sip:c@d>  | 0
            other version               | SIP/2.0\\n               | SIP/3.0\\n                          | 505
            two blanks                  | INVITE sip              | INVITE  sip                        | 400
            bracketed Request-URI       | sip:berta@example.com S | <sip:berta@example.com> S          | 400
            headers in Request-URI      | sip:berta@example.com S | sip:berta@example.com?a=b S        | 400
            port too high               | sip:berta@example.com S | sip:berta@example.com:65536 S      | 400
            IPv6 without brackets       | sip:berta@example.com S | sip:2001:db8::1 S                  | 400
            half an escape              | sip:berta@example.com S | sip:b%4@example.com S              | 400
            no host                     | sip:berta@example.com S | sip:berta@ S                       | 400
            empty parameters of Via     | ;branch=z9hG4bK1        | ;;,;,,                             | 400
            no colon                    | Max-Forwards: 70        | Max-Forwards 70                    | 400
            name with a blank           | Max-Forwards:           | Max Forwards:                      | 400
            Max-Forwards too high       | Max-Forwards: 70        | Max-Forwards: 256                  | 400
            CSeq too high               | CSeq: 1                 | CSeq: 2147483648                   | 400
            CSeq without method         | 1 INVITE                | 1                                  | 400
            negative length             | Content-Length: 0       | Content-Length: -1                 | 400
            two lengths                 | Content-Length: 0       | Content-Length: 0\\nl: 0            | 400
            two Call-IDs                | Max-Forwards: 70        | i: 2                               | 400
            no From                     | From: "Anna" <sip:anna@example.com>;tag=1\\n | ''             | 400
            open quote                  | "Anna"                  | "Anna                              | 400
            comma in a name             | Berta <                 | Muster, Berta <                    | 400
            blank in brackets           | <sip:berta@example.com> | < sip:berta@example.com>           | 400
            open bracket                | <sip:berta@example.com> | <sip:berta@example.com             | 400
            contact header, no brackets | <sip:anna@192.0.2.1>    | sip:anna@192.0.2.1?Route=x         | 400
            empty parameter             | ;tag=1                  | ;;tag=1                            | 400
            empty Call-ID               | 1@192.0.2.1             | ''                                 | 400
            blank in Call-ID            | 1@192.0.2.1             | 1 2                                | 400
            control character           | Max-Forwards: 70        | Subject: a\\x07b                  | 400
            bare carriage return        | Max-Forwards: 70        | Subject: a\\rVia: b                 | 400
            """)
    void judges(String name, String part, String replacement, int status) {
        Optional<Fault> fault = fault(GOOD.replace(unescaped(part), unescaped(replacement)));
        assertEquals(status, fault.map(Fault::status).orElse(0), fault.toString());
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\x07", "\u0007");
    }

    private static Optional<Fault> fault(String text) {
        return HeadRules.fault(head(text));
    }

    private static MessageHead head(String text) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return MessageHead.read(bytes, bytes.length).orElseThrow();
    }

    @Test
    void allowsAnyCharacterEscapedInQuotes() {
        assertEquals(Optional.empty(), fault(GOOD.replace("Anna", "BEL:\\\u0007 NUL:\\\u0000")));
    }

    @Test
    void looksAtTheFormOfResponsesToo() {
        String response = GOOD.replace("INVITE sip:berta@example.com SIP/2.0", "SIP/2.0 200 ");
        assertEquals(Optional.empty(), fault(response));
        assertTrue(fault(response.replace("200", "4294967301")).isPresent());
        assertTrue(fault(response.replace("200", "099")).isPresent());
    }

    @Test
    void writesAMessageInItsPlainestForm() {
        MessageHead folded = head(GOOD.replace("To: Berta", "t  :\n Berta"));
        assertEquals("""
                INVITE sip:berta@example.com SIP/2.0
                via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
                max-forwards: 70
                to: Berta <sip:berta@example.com>
                from: "Anna" <sip:anna@example.com>;tag=1
                call-id: 1@192.0.2.1
                cseq: 1 INVITE
                contact: <sip:anna@192.0.2.1>
                content-length: 0

                """, new String(folded.canonical(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        assertTrue(!folded.isPlain() && head(GOOD).isPlain());
    }
}
