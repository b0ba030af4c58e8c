package org.failoverforwarding.sip.registrar;

import static org.failoverforwarding.sip.registrar.RegisterRequests.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.HeaderField;
import org.failoverforwarding.sip.TestClock;
import org.failoverforwarding.sip.TestSystems;
import org.failoverforwarding.sip.auth.DigestClient;
import org.failoverforwarding.sip.auth.DigestSettings;
import org.failoverforwarding.sip.auth.DigestVerifier;
import org.failoverforwarding.sip.auth.NonceCounts;
import org.failoverforwarding.sip.auth.Nonces;
import org.failoverforwarding.sip.registrar.RegisterDecision.Accepted;
import org.failoverforwarding.sip.registrar.RegisterDecision.Challenged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrarTest {

    private static final Aor PBX = new Aor("pbx");

    private final TestClock clock = new TestClock();
    private final MemoryBindingStore store = new MemoryBindingStore();
    private final Registrar registrar = registrar(new RegistrarSettings(
            Duration.ofSeconds(60),
            Duration.ofSeconds(300),
            0,
            10,
            Duration.ofSeconds(120),
            List.of("<sip:edge.example.net;lr>")));
    private final DigestClient pbx = new DigestClient("pbx", "secret");

    private Registrar registrar(RegistrarSettings settings) {
        TestSystems systems = new TestSystems()
                .with("pbx", "secret", DigestAlgorithm.MD5)
                .with("other", "geheim", DigestAlgorithm.MD5);
        DigestVerifier verifier = new DigestVerifier(
                DigestSettings.of(TestSystems.REALM),
                Nonces.withRandomKey(Duration.ofSeconds(60), clock),
                new NonceCounts(Duration.ofSeconds(60), 80_000),
                systems::byUser);
        return new Registrar(verifier, store, settings, clock, new Random(1));
    }

    private Accepted accepted(RegisterRequests request) {
        return assertInstanceOf(Accepted.class, request.decidedBy(registrar, pbx));
    }

    private void assertRefused(Refusal expected, RegisterRequests request) {
        assertEquals(new RegisterDecision.Refused(expected), request.decidedBy(registrar, pbx));
    }

    private static List<String> values(RegisterDecision decision, String header) {
        return decision.headers().stream()
                .filter(field -> field.name().equals(header))
                .map(HeaderField::value)
                .toList();
    }

    @Test
    void bindsAContactAndSaysForHowLong() {
        Accepted answer = accepted(contact("<sip:pbx@192.0.2.10:5070>").expires("120"));
        assertEquals(RegistrationChange.REGISTERED, answer.change());
        assertEquals(List.of("<sip:pbx@192.0.2.10:5070>;expires=120"), values(answer, "Contact"));
        assertEquals(List.of("Mon, 23 Nov 2026 09:00:00 GMT"), values(answer, "Date"));
        assertEquals(List.of("<sip:edge.example.net;lr>"), values(answer, "Service-Route"));
        Binding binding = store.bindings(PBX).get(0);
        assertEquals("udp:192.0.2.10:5070", binding.source());
        assertEquals("bench-pbx <script>", binding.userAgent());
        assertEquals(clock.instant().plusSeconds(120), binding.expires());
    }

    @ParameterizedTest(name = "Expires {0}, expires {1}: {2}")
    @CsvSource({
        "'', '', 300",
        "3600, '', 300",
        "90, '', 90",
        "90, 100, 100",
        "30, 100, 100",
        "60, '', 60",
        "rubbish, '', 300",
        "90, rubbish, 90",
        "99999999999999999999, '', 300"
    })
    void grantsWhatIsAskedWithinBounds(String header, String parameter, int granted) {
        String suffix = parameter.isEmpty() ? "" : ";expires=" + parameter;
        Accepted answer = accepted(contact("<sip:pbx@192.0.2.10>" + suffix).expires(header));
        assertEquals(List.of("<sip:pbx@192.0.2.10>;expires=" + granted), values(answer, "Contact"));
    }

    @ParameterizedTest(name = "Expires {0}, expires {1}")
    @CsvSource({"59, ''", "1, ''", "300, 59"})
    void saysTheMinimumWhenLessIsAsked(String header, String parameter) {
        String suffix = parameter.isEmpty() ? "" : ";expires=" + parameter;
        RegisterDecision answer =
                contact("<sip:pbx@192.0.2.10>" + suffix).expires(header).decidedBy(registrar, pbx);
        assertEquals(423, answer.status());
        assertEquals(List.of("60"), values(answer, "Min-Expires"));
        assertEquals(0, store.size());
    }

    @Test
    void shortensAtRandomByUpToATenthButNeverBelowTheMinimum() {
        Registrar jittering = registrar(RegistrarSettings.DEFAULT);
        List<Long> granted = IntStream.range(0, 200)
                .mapToObj(i -> (Accepted)
                        contact("<sip:pbx@192.0.2.10>").order("c" + i, 1).decidedBy(jittering, pbx))
                .map(answer -> Duration.between(
                                clock.instant(), answer.bindings().get(0).expires())
                        .toSeconds())
                .toList();
        assertTrue(granted.stream().allMatch(seconds -> seconds >= 270 && seconds <= 300), granted::toString);
        assertTrue(granted.stream().distinct().count() > 15, "they differ");
        Accepted shortest = (Accepted)
                contact("<sip:pbx@192.0.2.10>").expires("60").order("x", 1).decidedBy(jittering, pbx);
        assertEquals(clock.instant().plusSeconds(60), shortest.bindings().get(0).expires());
    }

    @Test
    void unregistersOneContactOrAll() {
        accepted(contact("<sip:a@192.0.2.10>", "<sip:b@192.0.2.10>"));
        Accepted one = accepted(contact("<sip:a@192.0.2.10>;expires=0").order("call-1", 2));
        assertEquals(RegistrationChange.REFRESHED, one.change());
        assertEquals(List.of("<sip:b@192.0.2.10>;expires=300"), values(one, "Contact"));
        Accepted all = accepted(contact("*").expires("0").order("call-1", 3));
        assertEquals(RegistrationChange.UNREGISTERED, all.change());
        assertEquals(List.of(), values(all, "Contact"));
        assertEquals(0, store.size());
    }

    @Test
    void takesTheWildcardOnlyAloneAndWithExpiresZero() {
        assertRefused(Refusal.BAD_WILDCARD, contact("*"));
        assertRefused(Refusal.BAD_WILDCARD, contact("*").expires("60"));
        assertRefused(Refusal.BAD_WILDCARD, contact("*", "<sip:a@h>").expires("0"));
    }

    @Test
    void listsTheBindingsWhenAskedWithoutContact() {
        accepted(contact("<sip:a@h>;q=0.3", "<sip:b@h>;q=0.7"));
        clock.advance(Duration.ofSeconds(100));
        Accepted answer = accepted(contact());
        assertEquals(RegistrationChange.NONE, answer.change());
        assertEquals(List.of("<sip:b@h>;expires=200;q=0.7", "<sip:a@h>;expires=200;q=0.3"), values(answer, "Contact"));
    }

    @Test
    void forgetsWhatHasExpired() {
        accepted(contact("<sip:a@h>").expires("60"));
        clock.advance(Duration.ofSeconds(60));
        assertEquals(List.of(), values(accepted(contact()), "Contact"));
        Accepted again = accepted(contact("<sip:b@h>").order("call-1", 1));
        assertEquals(RegistrationChange.REGISTERED, again.change());
        assertEquals(List.of("<sip:b@h>;expires=300"), values(again, "Contact"));
    }

    @Test
    void refreshKeepsTheFirstTimeOfABinding() {
        accepted(contact("<sip:a@h>"));
        clock.advance(Duration.ofSeconds(100));
        Accepted refreshed = accepted(contact("<sip:a@H;x=1>").order("call-1", 2));
        assertEquals(RegistrationChange.REFRESHED, refreshed.change());
        assertEquals(
                clock.instant().minusSeconds(100), refreshed.bindings().get(0).registered());
        assertEquals(1, refreshed.bindings().size());
    }

    @Test
    void refusesAnOlderRequestOfTheSameCallAndChangesNothing() {
        accepted(contact("<sip:a@h>").order("call-1", 5));
        assertRefused(
                Refusal.OUT_OF_ORDER,
                contact("<sip:b@h>", "<sip:a@h>;expires=0").order("call-1", 5));
        assertRefused(Refusal.OUT_OF_ORDER, contact("*").expires("0").order("call-1", 4));
        assertEquals(1, store.bindings(PBX).size());
        accepted(contact("<sip:a@h>").order("call-2", 1));
    }

    @Test
    void limitsTheContactsOfAnAor() {
        String[] ten =
                IntStream.range(0, 10).mapToObj(i -> "<sip:a" + i + "@h>").toArray(String[]::new);
        accepted(contact(ten));
        assertRefused(Refusal.TOO_MANY_CONTACTS, contact("<sip:b@h>").order("call-2", 1));
        assertEquals(10, store.bindings(PBX).size());
    }

    @Test
    void letsNobodyTouchTheAorOfAnother() {
        RegisterDecision answer = contact("<sip:a@h>")
                .to("sip:pbx@sip.example.net")
                .decidedBy(registrar, new DigestClient("other", "geheim"));
        assertEquals(new RegisterDecision.Refused(Refusal.NOT_YOUR_AOR), answer);
        assertEquals(0, store.size());
    }

    @Test
    void challengesWithoutSayingWhatWasWrong() {
        RegisterDecision wrong = contact("<sip:a@h>").decidedBy(registrar, new DigestClient("pbx", "wrong"));
        RegisterDecision unknown = contact("<sip:a@h>")
                .to("sip:nobody@sip.example.net")
                .decidedBy(registrar, new DigestClient("nobody", "wrong"));
        RegisterDecision unknownForOther = contact("<sip:a@h>").decidedBy(registrar, new DigestClient("nobody", "x"));
        for (RegisterDecision decision : List.of(wrong, unknown, unknownForOther)) {
            assertInstanceOf(Challenged.class, decision);
            assertEquals(401, decision.status());
            assertEquals(
                    withoutNonce(wrong), withoutNonce(decision), "byte for byte the same apart from the nonce's value");
        }
    }

    private static List<String> withoutNonce(RegisterDecision decision) {
        return decision.headers().stream()
                .map(field -> field.name() + field.value().replaceAll("nonce=\"[^\"]{40}\"", "nonce"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"tel:+41442005000, sip:pbx@h", "sip:h, tel:+41442005000", "http://h, sip:pbx@h"})
    void knowsOnlySipUris(String uri, String to) {
        assertRefused(Refusal.UNSUPPORTED_SCHEME, contact("<sip:a@h>").uri(uri).to(to));
    }

    @Test
    void namesTheExtensionsThatItLacks() {
        RegisterDecision answer =
                contact("<sip:a@h>").required("path", "nothingSupportsThis").decidedBy(registrar, pbx);
        assertEquals(420, answer.status());
        assertEquals(List.of("nothingSupportsThis"), values(answer, "Unsupported"));
    }

    @Test
    void refusesContactsThatItCannotCall() {
        assertRefused(Refusal.BAD_CONTACT, contact("<tel:+41442005000>"));
        assertRefused(Refusal.BAD_CONTACT, contact("<sip:a@h"));
    }

    @Test
    void keepsAndReturnsThePath() {
        Accepted answer = accepted(contact("<sip:a@h>").path("<sip:p1.example.net;lr>", "<sip:p2.example.net;lr>"));
        assertEquals(List.of("<sip:p1.example.net;lr>", "<sip:p2.example.net;lr>"), values(answer, "Path"));
        assertEquals(
                List.of("<sip:p1.example.net;lr>", "<sip:p2.example.net;lr>"),
                answer.bindings().get(0).path());
        assertRefused(Refusal.BAD_PATH, contact("<sip:a@h>").order("c", 2).path("p1.example.net"));
    }

    @Test
    void replacesTheFlowOfADeviceThatComesFromAnotherPort() {
        String device = ";reg-id=1;+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-000A95A0E128>\"";
        Accepted first = accepted(contact("<sip:a@192.0.2.10:1111>" + device).supported("path", "outbound"));
        assertEquals(List.of("outbound"), values(first, "Require"));
        assertEquals(List.of(), values(first, "Flow-Timer"), "not over UDP");
        assertEquals(
                List.of("<sip:a@192.0.2.10:1111>;expires=300"
                        + ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-000A95A0E128>\";reg-id=1"),
                values(first, "Contact"));
        Accepted second = accepted(
                contact("<sip:a@192.0.2.10:2222>" + device).order("call-2", 1).supported("path", "outbound"));
        assertEquals(
                List.of("sip:a@192.0.2.10:2222"),
                second.bindings().stream().map(Binding::contact).toList());
    }

    @Test
    void refusesAFlowThroughAProxyThatDoesNotKeepIt() {
        RegisterRequests request = contact("<sip:a@h>;reg-id=1;+sip.instance=\"<urn:x:y>\"")
                .supported("outbound")
                .hops(2);
        assertRefused(Refusal.FIRST_HOP_LACKS_OUTBOUND, request);
        accepted(request.path("<sip:edge.example.net;lr;ob>"));
    }

    @Test
    void bindsAllNumbersOfASystemByOneContactWithoutUser() {
        Accepted answer = accepted(contact("<sip:192.0.2.10:5070;bnc>").required("gin"));
        assertEquals("sip:192.0.2.10:5070;bnc", answer.bindings().get(0).contact());
        assertRefused(
                Refusal.BAD_CONTACT,
                contact("<sip:a@192.0.2.10;bnc>").order("c", 1).required("gin"));
    }

    @Test
    void keepsTheContactForAllNumbersApartFromOthers() {
        accepted(contact("<sip:192.0.2.10:5070;bnc>").required("gin"));
        Accepted both = accepted(contact("<sip:192.0.2.10:5070>").order("c", 1));
        assertEquals(2, both.bindings().size());
        Accepted bulk = accepted(contact("<sip:192.0.2.10:5070>;expires=0").order("c", 2));
        assertEquals(List.of("<sip:192.0.2.10:5070;bnc>;expires=300"), values(bulk, "Contact"));
    }
}
