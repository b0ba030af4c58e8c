package org.failoverforwarding.wildfly.sip.container.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatagramTest {
    private static final InetSocketAddress SOURCE = new InetSocketAddress("192.0.2.9", 40_000);
    private static final String GOOD = "MESSAGE sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP a;rport;branch=z9hG4bK1\r\n"
            + "From: <sip:a@b>;tag=1\r\nTo: <sip:a@b>\r\nCall-ID: 1\r\nCSeq: 1 MESSAGE\r\nContent-Length: 3\r\n\r\nabc";

    private static Datagram.Judgement judge(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return Datagram.judge(bytes, bytes.length, SOURCE);
    }

    private static String text(Optional<byte[]> bytes) {
        return bytes.map(each -> new String(each, StandardCharsets.ISO_8859_1)).orElse("");
    }

    @Test
    void keepsTheMessageAndCutsOffWhatFollowsIt() {
        assertEquals(GOOD, text(judge("\r\n" + GOOD + "more").message()).strip());
    }

    @Test
    void writesAFoldedMessagePlainly() {
        String message =
                text(judge(GOOD.replace("To: <sip:a@b>", "To :\r\n <sip:a@b>")).message());
        assertTrue(message.contains("\r\nto: <sip:a@b>\r\n") && message.endsWith("\r\n\r\nabc"), message);
    }

    @Test
    void answersAMalformedRequestToWhereItCameFrom() {
        Datagram.Judgement judgement = judge(GOOD.replace("CSeq: 1", "CSeq: x"));
        assertEquals("""
                SIP/2.0 400 Malformed cseq
                Via: SIP/2.0/UDP a;rport=40000;branch=z9hG4bK1;received=192.0.2.9
                To: <sip:a@b>;tag=TAG
                from: <sip:a@b>;tag=1
                call-id: 1
                cseq: x MESSAGE
                Content-Length: 0

                """, text(judgement.answer()).replace("\r\n", "\n").replaceFirst("(To:.*tag=)\\w+", "$1TAG"));
        assertTrue(judgement.message().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP a\r\n\r\n",
                "ACK sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP a\r\n\r\n",
                "OPTIONS sip:a@b SIP/2.0\r\nTo: <sip:a@b>\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "\r\n\r\n",
                "\u0000",
                "x"
            })
    void answersNothingElse(String text) {
        Datagram.Judgement judgement = judge(text);
        assertTrue(judgement.message().isEmpty() && judgement.answer().isEmpty(), text(judgement.answer()));
    }

    @Test
    void refusesABodyThatIsCutOff() {
        assertTrue(text(judge(GOOD.replace("Length: 3", "Length: 4")).answer()).startsWith("SIP/2.0 400 "));
        assertTrue(text(judge(GOOD.substring(0, GOOD.indexOf("\r\n\r\n"))).answer())
                .startsWith("SIP/2.0 400 "));
    }

    @Test
    void neverAnswersMuchMoreThanItGot() {
        String longTo = GOOD.replace("To: <sip:a@b>", "To: <sip:" + "a".repeat(5000) + " @b>");
        assertTrue(text(judge(longTo).answer()).length() < longTo.length() + 100);
    }

    @Test
    void tellsAStunClientItsAddress() {
        byte[] request = HexFormat.of().parseHex("000100002112a442" + "0102030405060708090a0b0c");
        Datagram.Judgement judgement = Datagram.judge(request, request.length, SOURCE);
        // 192.0.2.9:40000 xor the magic cookie (RFC 5389 section 15.2)
        String expected = "0101000c2112a4420102030405060708090a0b0c" + "00200008" + "0001" + "bd52" + "e112a64b";
        assertEquals(expected, HexFormat.of().formatHex(judgement.answer().orElseThrow()));
        assertFalse(judgement.message().isPresent());
    }
}
