package org.failoverforwarding.wildfly.sip.container.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestGuardTest {
    private static final String GOOD = """
            INVITE sip:bob@example.com SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK776asdhds
            Max-Forwards: 70
            To: <sip:bob@example.com>
            From: <sip:alice@example.com>;tag=1928301774
            Call-ID: a84b4c76e66710
            CSeq: 314159 INVITE
            Contact: <sip:alice@192.0.2.1>
            Content-Length: 0

            """;

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            good                      | x            | x                         | PASS   | 0
            option of it              | INVITE       | OPTIONS                   | PASS   | 0
            tel URI                   | sip:bob@example.com SIP | tel:+41441234567 SIP | PASS | 0
            no branch                 | ;branch=z9hG4bK776asdhds | ;x=y          | PASS   | 0
            RFC 2543 branch           | z9hG4bK776   | 776                       | PASS   | 0
            cookie alone              | z9hG4bK776asdhds | z9hG4bK               | ANSWER | 400
            maddr                     | ;branch      | ;maddr=224.0.1.75;branch  | ANSWER | 400
            CSeq of another method    | 314159 INVITE | 314159 OPTIONS           | ANSWER | 400
            From without tag          | ;tag=1928301774 | ;x=y                   | ANSWER | 400
            unknown method            | INVITE       | NEWMETHOD                 | ANSWER | 501
            unknown scheme            | sip:bob@example.com SIP | nobodyknows:bob SIP | ANSWER | 416
            http                      | sip:bob@example.com SIP | http://example.com/ SIP | ANSWER | 416
            INVITE without Contact    | Contact: <sip:alice@192.0.2.1> | X-Y: z   | ANSWER | 400
            BYE of no dialog          | INVITE       | BYE                       | ANSWER | 481
            UPDATE of no dialog       | INVITE       | UPDATE                    | ANSWER | 481
            PUBLISH without Event     | INVITE       | PUBLISH                   | ANSWER | 489
            SUBSCRIBE without Event   | INVITE       | SUBSCRIBE                 | ANSWER | 489
            NOTIFY without Event      | INVITE       | NOTIFY                    | ANSWER | 489
            """)
    void judges(String name, String part, String replacement, Verdict.Action action, int status) throws ParseException {
        Verdict verdict = RequestGuard.judge(parse(GOOD.replace(part, replacement)));
        assertEquals(action + " " + status, verdict.action() + " " + verdict.status(), verdict.reason());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "PUBLISH, Event: presence, 0",
        "NOTIFY, Event: presence, 400",
        "NOTIFY, Event: presence|Subscription-State: active, 0"
    })
    void takesEventsWhichAreWhole(String method, String headers, int status) throws ParseException {
        SIPRequest request = parse(
                GOOD.replace("INVITE", method).replace("Max-Forwards", headers.replace('|', '\n') + "\nMax-Forwards"));
        assertEquals(status, RequestGuard.judge(request).status());
    }

    @ParameterizedTest
    @CsvSource({"z9hG4bK776asdhds, z9hG4bK", ";tag=1928301774, ;x=y"})
    void neverAnswersAnAck(String part, String replacement) throws ParseException {
        SIPRequest ack = parse(GOOD.replace("INVITE", "ACK").replace(part, replacement));
        assertEquals(Verdict.Action.DROP, RequestGuard.judge(ack).action());
    }

    private static SIPRequest parse(String text) throws ParseException {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return (SIPRequest) new StringMsgParser().parseSIPMessage(bytes, true, false, null);
    }
}
