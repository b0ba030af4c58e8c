package org.failoverforwarding.sip.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardVerdict;
import org.failoverforwarding.sip.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceGuardTest {

    private static final String ATTACKER = "198.51.100.66";
    private static final String VICTIM = "192.0.2.10";
    private static final String CARRIER = "203.0.113.5";

    private final TestClock clock = new TestClock();
    private final SourceGuard guard =
            new SourceGuard(GuardSettings.DEFAULT, TrustedNetworks.parse("203.0.113.0/24"), clock);

    private GuardVerdict judge(String address) {
        return guard.judge(new GuardedRequest(address, "pbx", 40, 0));
    }

    private long admitted(String address, int requests) {
        return IntStream.range(0, requests)
                .filter(i -> judge(address) == GuardVerdict.ADMITTED)
                .count();
    }

    @Test
    void admitsABurstThenTheLastingRate() {
        assertEquals(100, admitted(ATTACKER, 1000));
        assertEquals(GuardVerdict.TOO_FAST, judge(ATTACKER));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(50, admitted(ATTACKER, 1000));
        clock.advance(Duration.ofMinutes(10));
        assertEquals(100, admitted(ATTACKER, 1000));
    }

    @Test
    void leavesOthersUnharmedByAFlood() {
        admitted(ATTACKER, 100_000);
        assertEquals(100, admitted(VICTIM, 100));
    }

    @Test
    void neverLimitsTrustedNetworks() {
        assertEquals(10_000, admitted(CARRIER, 10_000));
        IntStream.range(0, 100).forEach(i -> assertFalse(guard.failed(CARRIER, Failure.WRONG_SECRET, true)));
        assertEquals(GuardVerdict.ADMITTED, judge(CARRIER));
    }

    @Test
    void bansWhoTriesTenSecretsAndLetsHimBackLater() {
        assertFalse(IntStream.range(0, 9).anyMatch(i -> guard.failed(ATTACKER, Failure.WRONG_SECRET, false)));
        assertEquals(GuardVerdict.ADMITTED, judge(ATTACKER));
        assertTrue(guard.failed(ATTACKER, Failure.WRONG_SECRET, false));
        assertEquals(GuardVerdict.BANNED, judge(ATTACKER));
        assertEquals(1, guard.report().bans());
        clock.advance(Duration.ofSeconds(300));
        assertEquals(GuardVerdict.ADMITTED, judge(ATTACKER));
    }

    @Test
    void forgivesWhoProvesTheSecretInTheEnd() {
        for (int i = 0; i < 100; i++) {
            assertFalse(guard.failed(VICTIM, Failure.WRONG_SECRET, false));
            guard.succeeded(VICTIM);
        }
    }

    @Test
    void forgetsOldFailures() {
        for (int i = 0; i < 100; i++) {
            assertFalse(guard.failed(VICTIM, Failure.WRONG_SECRET, false));
            clock.advance(Duration.ofSeconds(61));
        }
    }

    @Test
    void bansNobodyForWhatAnybodyCouldSendInHisName() {
        IntStream.range(0, 1000).forEach(i -> assertFalse(guard.failed(VICTIM, Failure.FORGED_NONCE, false)));
        assertTrue(IntStream.range(0, 10).anyMatch(i -> guard.failed(ATTACKER, Failure.FORGED_NONCE, true)));
    }

    @Test
    void liftsABanWhenTheOperatorSaysSo() {
        IntStream.range(0, 10).forEach(i -> guard.failed(VICTIM, Failure.WRONG_SECRET, false));
        assertTrue(guard.pardon(VICTIM));
        assertEquals(GuardVerdict.ADMITTED, judge(VICTIM));
        assertFalse(guard.pardon(VICTIM), "there is none any more");
    }

    @Test
    void tellsTheOperatorWhoIsBannedAndWhy() {
        Instant start = clock.instant();
        IntStream.range(0, 10).forEach(i -> guard.failed(ATTACKER, Failure.WRONG_SECRET, false));
        clock.advance(Duration.ofSeconds(5));
        IntStream.range(0, 10).forEach(i -> guard.failed("2001:db8:0:1::7", Failure.FORGED_NONCE, true));
        judge(ATTACKER);
        Instant later = start.plusSeconds(5);
        assertEquals(
                List.of(
                        new Ban("2001:db8:0:1::/64", later, later.plusSeconds(300), Failure.FORGED_NONCE, 10, 0),
                        new Ban(ATTACKER, start, start.plusSeconds(300), Failure.WRONG_SECRET, 10, 1)),
                guard.bans());
        assertTrue(guard.pardon("2001:db8:0:1::/64"));
        assertTrue(guard.pardon(ATTACKER));
        assertEquals(List.of(), guard.bans());
    }

    @Test
    void tellsTheOperatorItsLimitsAndCounts() {
        judge(VICTIM);
        guard.failed(VICTIM, Failure.REPLAY, false);
        assertEquals(List.of("203.0.113.0/24"), guard.limits().trusted());
        assertEquals(1, guard.report().requests().get(GuardVerdict.ADMITTED));
        assertEquals(0, guard.report().requests().get(GuardVerdict.SCANNER));
        assertEquals(1, guard.report().failures().get(Failure.REPLAY));
    }

    @Test
    void countsAWholeIpv6NetworkAsOneSource() {
        IntStream.range(0, 200).forEach(i -> judge("2001:db8:0:1::" + Integer.toHexString(i)));
        assertEquals(GuardVerdict.TOO_FAST, judge("2001:db8:0:1:ffff::1"));
        assertEquals(GuardVerdict.ADMITTED, judge("2001:db8:0:2::1"));
    }

    @Test
    void remembersABoundedNumberOfSources() {
        for (int i = 0; i < 300_000; i++) {
            judge("10." + (i >> 16) + '.' + (i >> 8 & 255) + '.' + (i & 255));
        }
        assertTrue(
                guard.report().sources() <= 65_536,
                () -> "sources: " + guard.report().sources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"friendly-scanner", "SIPVicious 0.3", "sipcli/v1.8", "sundayddr"})
    void answersNoScanner(String userAgent) {
        GuardVerdict verdict = guard.judge(new GuardedRequest(ATTACKER, userAgent, 40, 0));
        assertEquals(GuardVerdict.SCANNER, verdict);
        assertTrue(verdict.isSilent());
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertEquals(GuardVerdict.URI_TOO_LONG, guard.judge(new GuardedRequest(VICTIM, "", 1025, 0)));
        assertEquals(GuardVerdict.TOO_LARGE, guard.judge(new GuardedRequest(CARRIER, "", 40, 32_769)));
        assertFalse(GuardVerdict.TOO_LARGE.isSilent());
    }
}
