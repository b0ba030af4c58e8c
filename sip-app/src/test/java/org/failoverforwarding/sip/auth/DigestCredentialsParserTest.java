package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestCredentialsParserTest {

    private static final String GOOD = "Digest username=\"pbx\", realm=\"r\", nonce=\"n\", uri=\"sip:h\","
            + " response=\"0123456789abcdef0123456789ABCDEF\", algorithm=MD5, cnonce=\"c\", qop=auth, nc=0000000a";

    @Test
    void readsEveryParameter() {
        DigestCredentials read = DigestCredentialsParser.parse(GOOD).orElseThrow();
        assertEquals(
                new DigestCredentials(
                        "pbx", "r", "n", "sip:h", "0123456789abcdef0123456789abcdef", "MD5", "auth", "0000000a", "c"),
                read);
        assertEquals(10, read.count());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "digest username=\"pbx\",realm=\"r\",nonce=\"n\",uri=\"sip:h\",response=\"ab\",qop=\"auth\",nc=00000001,cnonce=c",
                "Digest\r\n username = \"pbx\" ,\t realm=\"r\",nonce=\"n\",uri=\"sip:h\",response=\"ab\"",
                "Digest username=\"pbx\", realm=\"a, b\", nonce=\"n\", uri=\"sip:h\", response=\"ab\", x-unknown=\"1\"",
            })
    void acceptsOddButValidForms(String value) {
        assertTrue(DigestCredentialsParser.parse(value).isPresent());
    }

    @Test
    void takesEscapesOutOfQuotedText() {
        String value = GOOD.replace("\"pbx\"", "\"p\\\"b\\\\x\"");
        assertEquals(
                "p\"b\\x", DigestCredentialsParser.parse(value).orElseThrow().username());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "",
                "Digest",
                "Digest ",
                "Basic dXNlcjpwYXNz",
                "Digestusername=\"pbx\"",
                "Digest username=\"pbx",
                "Digest username",
                "Digest username=",
                "Digest =\"pbx\"",
                "Digest username=\"pbx\" realm=\"r\"",
                "Digest username=\"pbx\\",
                "Digest username=\"pbx\", username=\"other\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"ab\"",
                "Digest username=\"p\u0000x\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"ab\"",
                "Digest username=\"pbx\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"xyz\"",
                "Digest username=\"pbx\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"ab\", qop=auth",
                "Digest username=\"pbx\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"ab\", qop=auth, nc=1, cnonce=c",
                "Digest username=\"pbx\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"ab\", qop=auth, nc=-0000001, cnonce=c",
                "Digest username=\"pbx\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\"ab\", nc=00000001",
                "Digest username=\"pbx\", realm=\"r\", nonce=\"\", uri=\"sip:h\", response=\"ab\"",
            })
    void refusesWhatIsNotADigest(String value) {
        assertEquals(Optional.empty(), DigestCredentialsParser.parse(value));
    }

    @Test
    void refusesBoundlessText() {
        assertEquals(Optional.empty(), DigestCredentialsParser.parse(GOOD + ", x=\"" + "y".repeat(5000) + '"'));
        assertEquals(Optional.empty(), DigestCredentialsParser.parse("Digest " + "a=b,".repeat(400)));
        assertEquals(Optional.empty(), DigestCredentialsParser.parse("Digest " + ",".repeat(2000)));
    }

    @Test
    void survivesAnyMutationOfAGoodValue() {
        Random random = new Random(7616);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(300));
            }
            assertDoesNotThrow(() -> DigestCredentialsParser.parse(text.toString()));
        }
    }
}
