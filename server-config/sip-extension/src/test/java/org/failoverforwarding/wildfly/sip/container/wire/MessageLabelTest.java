package org.failoverforwarding.wildfly.sip.container.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageLabelTest {
    private static final String INVITE =
            "INVITE sip:b@h SIP/2.0\r\nv: SIP/2.0/UDP a;rport;Branch=z9hG4bK1, SIP/2.0/UDP c;branch=2\r\n"
                    + "f: <sip:a@h>;tag=1\r\nt: B <sip:b@h;tag=no>\r\ni: call-1\r\nCSeq: 1 INVITE\r\n\r\n";

    private static MessageLabel label(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return MessageLabel.of(MessageHead.read(bytes, bytes.length).orElseThrow());
    }

    @Test
    void anInitialRequestBegins() {
        assertEquals(new MessageLabel("INVITE", "call-1", "z9hG4bK1", "sip:b@h;tag=no", true), label(INVITE));
    }

    @Test
    void aRequestWithATagInToBelongsToADialog() {
        assertFalse(label(INVITE.replace("tag=no>", "tag=no> ; Tag=2")).begins());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACK", "BYE", "CANCEL", "PRACK", "UPDATE", "INFO"})
    void someMethodsAlwaysBelongToSomething(String method) {
        assertFalse(label(INVITE.replace("INVITE", method)).begins());
    }

    @Test
    void aResponseBeginsNothing() {
        MessageLabel label = label(INVITE.replace("INVITE sip:b@h SIP/2.0", "SIP/2.0 200 OK"));
        assertFalse(label.begins());
        assertEquals("", label.method());
    }

    @Test
    void withoutBranchAndBracketsItIsReadAsWell() {
        MessageLabel label = label(INVITE.replace(";Branch=z9hG4bK1", "").replace("B <sip:b@h;tag=no>", "sip:b@h;x=y"));
        assertEquals("", label.branch());
        assertEquals("sip:b@h", label.recipient());
        assertTrue(label.begins());
    }
}
