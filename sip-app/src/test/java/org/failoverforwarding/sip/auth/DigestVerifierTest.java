package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.sip.TestClock;
import org.failoverforwarding.sip.TestSystems;
import org.failoverforwarding.sip.auth.DigestVerdict.Authenticated;
import org.failoverforwarding.sip.auth.DigestVerdict.Cause;
import org.failoverforwarding.sip.auth.DigestVerdict.Challenged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DigestVerifierTest {

    private static final String REALM = TestSystems.REALM.name();
    private static final String URI = "sip:sip.example.net";
    private static final String SOURCE = "192.0.2.10";

    private final TestClock clock = new TestClock();
    private final TestSystems systems = new TestSystems()
            .with("pbx", "secret", DigestAlgorithm.MD5)
            .with("new-pbx", "secret", DigestAlgorithm.SHA_256)
            .with("any-pbx", "secret", DigestAlgorithm.BOTH);
    private final DigestVerifier verifier = verifier(DigestSettings.of(TestSystems.REALM));
    private final DigestClient pbx = new DigestClient("pbx", "secret");

    private DigestVerifier verifier(DigestSettings settings) {
        return new DigestVerifier(
                settings,
                Nonces.withRandomKey(settings.nonceLifetime(), clock),
                new NonceCounts(settings.nonceLifetime(), 800),
                systems::byUser);
    }

    private static DigestRequest register(String user, String... authorization) {
        return new DigestRequest("REGISTER", URI, SOURCE, user, List.of(authorization));
    }

    private Challenged challenged(DigestRequest request) {
        return assertInstanceOf(Challenged.class, verifier.verify(request));
    }

    private String firstChallenge(String user) {
        return challenged(register(user)).challenges().get(0);
    }

    private static void assertRefused(Cause expected, DigestVerdict verdict) {
        assertEquals(expected, assertInstanceOf(Challenged.class, verdict).cause());
    }

    @ParameterizedTest
    @CsvSource({"pbx, MD5", "new-pbx, SHA-256", "any-pbx, SHA-256"})
    void letsInWhoProvesTheSecretByThePreferredAlgorithm(String user, String algorithm) {
        String challenge = firstChallenge(user);
        assertTrue(challenge.contains("algorithm=" + algorithm + ","), challenge);
        DigestVerdict verdict =
                verifier.verify(register(user, new DigestClient(user, "secret").answer(challenge, "REGISTER", URI)));
        assertEquals(
                user, assertInstanceOf(Authenticated.class, verdict).system().name());
    }

    @Test
    void offersTheStrongerAlgorithmFirstWhenBothAreOn() {
        List<String> challenges = challenged(register("any-pbx")).challenges();
        assertEquals(2, challenges.size());
        assertTrue(challenges.get(0).contains("SHA-256"));
        assertTrue(challenges.get(1).contains("MD5"));
        String answer = new DigestClient("any-pbx", "secret").answer(challenges.get(1), "REGISTER", URI);
        assertInstanceOf(Authenticated.class, verifier.verify(register("any-pbx", answer)));
    }

    @Test
    void refusesAnAlgorithmThatIsSwitchedOff() {
        String nonce = DigestClient.nonceOf(firstChallenge("pbx"));
        String answer = pbx.credentials(DigestHash.SHA_256, REALM, nonce, "REGISTER", URI, "auth", 1);
        assertRefused(Cause.WRONG, verifier.verify(register("pbx", answer)));
    }

    @Test
    void refusesTheEmptySecretOfAnAlgorithmThatIsSwitchedOff() {
        String nonce = DigestClient.nonceOf(firstChallenge("pbx"));
        DigestCredentials unsigned =
                new DigestCredentials("pbx", REALM, nonce, URI, "", "SHA-256", "auth", "00000001", "c");
        String response = unsigned.expectedResponse(DigestHash.SHA_256, "", "REGISTER");
        String answer = ("Digest username=\"pbx\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\","
                        + " algorithm=SHA-256, qop=auth, nc=00000001, cnonce=\"c\"")
                .formatted(REALM, nonce, URI, response);
        assertRefused(Cause.WRONG, verifier.verify(register("pbx", answer)));
    }

    @Test
    void refusesAReplayAndSaysStale() {
        String answer = pbx.answer(firstChallenge("pbx"), "REGISTER", URI);
        assertInstanceOf(Authenticated.class, verifier.verify(register("pbx", answer)));
        Challenged replayed = challenged(register("pbx", answer));
        assertEquals(Cause.REPLAYED, replayed.cause());
        assertTrue(replayed.challenges().get(0).contains("stale=true"));
    }

    @Test
    void acceptsTheSameNonceWithTheNextCount() {
        String challenge = firstChallenge("pbx");
        for (int count = 1; count <= 5; count++) {
            DigestVerdict verdict = verifier.verify(register("pbx", pbx.answer(challenge, "REGISTER", URI, count)));
            assertInstanceOf(Authenticated.class, verdict);
        }
    }

    @Test
    void asksAgainWithStaleWhenTheNonceIsTooOld() {
        String answer = pbx.answer(firstChallenge("pbx"), "REGISTER", URI);
        clock.advance(Duration.ofSeconds(61));
        Challenged late = challenged(register("pbx", answer));
        assertEquals(Cause.EXPIRED_NONCE, late.cause());
        assertTrue(late.challenges().get(0).contains("stale=true"));
    }

    @Test
    void refusesAnInventedNonce() {
        String answer = pbx.credentials(DigestHash.MD5, REALM, "invented", "REGISTER", URI, "auth", 1);
        Challenged refused = challenged(register("pbx", answer));
        assertEquals(Cause.FORGED_NONCE, refused.cause());
        assertFalse(refused.challenges().get(0).contains("stale"));
    }

    @Test
    void refusesANonceOfAnotherAddress() {
        String answer = pbx.answer(firstChallenge("pbx"), "REGISTER", URI);
        DigestRequest stolen = new DigestRequest("REGISTER", URI, "198.51.100.66", "pbx", List.of(answer));
        assertRefused(Cause.FORGED_NONCE, verifier.verify(stolen));
    }

    @Test
    void refusesADigestMadeForAnotherMethodOrUri() {
        String challenge = firstChallenge("pbx");
        assertRefused(Cause.WRONG, verifier.verify(register("pbx", pbx.answer(challenge, "INVITE", URI))));
        String elsewhere = pbx.answer(challenge, "REGISTER", "sip:other.example.net");
        assertRefused(Cause.MALFORMED, verifier.verify(register("pbx", elsewhere)));
    }

    @Test
    void challengesAnewForAnotherRealm() {
        String nonce = DigestClient.nonceOf(firstChallenge("pbx"));
        String answer = pbx.credentials(DigestHash.MD5, "elsewhere", nonce, "REGISTER", URI, "auth", 1);
        assertRefused(Cause.FIRST, verifier.verify(register("pbx", answer)));
    }

    @Test
    void findsItsRealmAmongSeveralCredentials() {
        String foreign = pbx.credentials(DigestHash.MD5, "elsewhere", "n", "REGISTER", URI, "auth", 1);
        String own = pbx.answer(firstChallenge("pbx"), "REGISTER", URI);
        assertInstanceOf(Authenticated.class, verifier.verify(register("pbx", foreign, own)));
    }

    @ParameterizedTest
    @CsvSource({"''", "auth-int"})
    void requiresQopAuth(String qop) {
        String nonce = DigestClient.nonceOf(firstChallenge("pbx"));
        String answer = pbx.credentials(DigestHash.MD5, REALM, nonce, "REGISTER", URI, qop, 1);
        assertRefused(Cause.MALFORMED, verifier.verify(register("pbx", answer)));
    }

    @Test
    void takesTheOldFormOnceForEachNonceWhereASettingAllowsIt() {
        DigestVerifier lenient =
                verifier(new DigestSettings(TestSystems.REALM, DigestSettings.DEFAULT_NONCE_LIFETIME, true));
        Challenged first = assertInstanceOf(Challenged.class, lenient.verify(register("pbx")));
        String nonce = DigestClient.nonceOf(first.challenges().get(0));
        String answer = pbx.credentials(DigestHash.MD5, REALM, nonce, "REGISTER", URI, "", 1);
        assertInstanceOf(Authenticated.class, lenient.verify(register("pbx", answer)));
        assertRefused(Cause.REPLAYED, lenient.verify(register("pbx", answer)));
    }

    @Test
    void answersUnknownUsersExactlyAsWrongSecrets() {
        Challenged unknown = challenged(
                register("nobody", new DigestClient("nobody", "x").answer(firstChallenge("nobody"), "REGISTER", URI)));
        Challenged wrong = challenged(
                register("pbx", new DigestClient("pbx", "x").answer(firstChallenge("pbx"), "REGISTER", URI)));
        assertEquals(wrong.cause(), unknown.cause());
        assertEquals(withoutNonce(wrong.challenges()), withoutNonce(unknown.challenges()));
        assertEquals(withoutNonce(List.of(firstChallenge("pbx"))), withoutNonce(List.of(firstChallenge("nobody"))));
    }

    private static List<String> withoutNonce(List<String> challenges) {
        return challenges.stream()
                .map(challenge -> challenge.replace(DigestClient.nonceOf(challenge), "N".repeat(40)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void refusesAnUnknownUserWhateverTheSecret(DigestAlgorithm algorithm) {
        DigestHash hash = DigestHash.of(algorithm).get(0);
        String nonce = DigestClient.nonceOf(firstChallenge("nobody"));
        String answer = new DigestClient("nobody", "").credentials(hash, REALM, nonce, "REGISTER", URI, "auth", 1);
        assertRefused(Cause.WRONG, verifier.verify(register("nobody", answer)));
    }

    @Test
    void challengesAnewWhatItCannotRead() {
        assertRefused(Cause.MALFORMED, verifier.verify(register("pbx", "Digest \u0000\uFFFF", "Basic x")));
    }
}
