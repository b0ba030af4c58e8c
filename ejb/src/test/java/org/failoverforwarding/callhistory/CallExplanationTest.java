package org.failoverforwarding.callhistory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.Attempt.End;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.LegPlan.Kind;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.routing.TraceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallExplanationTest {

    private static final Instant ARRIVED = Instant.parse("2026-11-23T09:42:07Z");
    private static final NumberPlan NUMBERS = new NumberPlan();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | At 10:42:07 your system gave no answer for 4 s although registered until 11:05; redirect"
                        + " “Fallback” sent the call to 079 123 45 67; answered after 9 s.",
                "de | 10:42:07 Uhr: Ihr System gab 4 s lang keine Antwort, obwohl bis 11:05 registriert; die Umleitung"
                        + " «Fallback» leitete den Anruf an 079 123 45 67; angenommen nach 9 s.",
                "fr | À 10:42:07, votre système n’a donné aucune réponse pendant 4 s bien qu’enregistré jusqu’à 11:05 ;"
                        + " la déviation « Fallback » a envoyé l’appel vers 079 123 45 67 ; réponse après 9 s.",
                "it | Alle 10:42:07 il vostro sistema non ha dato risposta per 4 s benché registrato fino alle 11:05;"
                        + " la deviazione «Fallback» ha inviato la chiamata a 079 123 45 67; risposta dopo 9 s."
            })
    void silentSystemAndItsFallbackAreOneSentence(String language, String sentence) {
        assertEquals(sentence, in(language).sentence(silentThenForwarded()));
    }

    @Test
    void unregisteredSystemAndBusyTargetAreSaidPlainly() {
        CallDetailRecord call = call(
                Result.FAILED,
                486,
                List.of(attempt(Kind.EXTERNAL, "+41791234567", 0, 3, End.REFUSED)),
                entry(0, TraceCode.CALL_ARRIVED, "+41442005000", "RING_THEN_FORWARD", "7"),
                entry(0, TraceCode.SYSTEM_SKIPPED, "PBX", "NOT_REGISTERED"),
                entry(0, TraceCode.REDIRECT_PASSED_OVER, "Night", "NOT_ACTIVE_NOW"),
                entry(0, TraceCode.REDIRECT_APPLIED, "Fallback", "NOT_REGISTERED"),
                entry(0, TraceCode.TARGET_RUNG, "+41791234567"),
                entry(3, TraceCode.LEG_FAILED, "+41791234567", "BUSY", "486"),
                entry(3, TraceCode.REFUSED, "486", "NOBODY_ANSWERED"));
        assertEquals(
                "At 10:42:07 your system was not registered; redirect “Fallback” sent the call to 079 123 45 67;"
                        + " 079 123 45 67 was busy; the caller heard “busy”.",
                in("en").sentence(call));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | At 10:42:07 emergency mode, on until 14:00, sent the call to 079 123 45 67; answered after 3 s.",
                "de | 10:42:07 Uhr: der Notfallmodus, eingeschaltet bis 14:00, leitete den Anruf an 079 123 45 67;"
                        + " angenommen nach 3 s.",
                "fr | À 10:42:07, le mode d’urgence, actif jusqu’à 14:00, a envoyé l’appel vers 079 123 45 67 ; réponse"
                        + " après 3 s.",
                "it | Alle 10:42:07 la modalità d’emergenza, attiva fino alle 14:00, ha inviato la chiamata a"
                        + " 079 123 45 67; risposta dopo 3 s."
            })
    void emergencyModeIsNamedWithItsEnd(String language, String sentence) {
        CallDetailRecord call = call(
                Result.FORWARDED,
                200,
                List.of(attempt(Kind.EXTERNAL, "+41791234567", 0, 3, End.ANSWERED)),
                entry(0, TraceCode.EMERGENCY_MODE, "+41791234567", "2026-11-23T13:00:00Z"),
                entry(0, TraceCode.TARGET_RUNG, "+41791234567"),
                entry(3, TraceCode.ANSWERED, "+41791234567"));
        assertEquals(sentence, in(language).sentence(call));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | +4179* | At 10:42:07 the caller is on your blocking list (+4179*); the caller was rejected.",
                "en | anonymous | At 10:42:07 the caller is on your blocking list (withheld number); the caller was rejected.",
                "de | +41791234567 | 10:42:07 Uhr: der Anrufer steht auf Ihrer Sperrliste (079 123 45 67); der Anrufer"
                        + " wurde abgewiesen."
            })
    void blockedCallerIsNamedWithTheEntry(String language, String entry, String sentence) {
        CallDetailRecord call = call(
                Result.REFUSED,
                603,
                List.of(),
                entry(0, TraceCode.CALLER_BLOCKED, entry),
                entry(0, TraceCode.REFUSED, "603", "BLOCKED_CALLER"));
        assertEquals(sentence, in(language).sentence(call));
    }

    @Test
    void inheritedRedirectIsNamedWithItsOwner() {
        CallDetailRecord call = call(
                Result.FORWARDED,
                200,
                List.of(attempt(Kind.EXTERNAL, "+41791234567", 0, 3, End.ANSWERED)),
                entry(0, TraceCode.SYSTEM_SKIPPED, "PBX", "NOT_REGISTERED"),
                entry(0, TraceCode.REDIRECT_INHERITED, "Fallback", "ACCOUNT"),
                entry(0, TraceCode.REDIRECT_APPLIED, "Fallback", "NOT_REGISTERED"),
                entry(0, TraceCode.TARGET_RUNG, "+41791234567"),
                entry(3, TraceCode.ANSWERED, "+41791234567"));
        assertEquals(
                "At 10:42:07 your system was not registered; the account’s redirect “Fallback” sent the call to"
                        + " 079 123 45 67; answered after 3 s.",
                in("en").sentence(call));
    }

    @Test
    void answeredCallNamesTheTimeToAnswer() {
        CallDetailRecord call = call(
                Result.ANSWERED,
                200,
                List.of(attempt(Kind.SYSTEM, "PBX", 0, 6, End.ANSWERED)),
                entry(0, TraceCode.SYSTEM_RUNG, "PBX", "1", "2026-11-23T10:05:00Z"),
                entry(6, TraceCode.ANSWERED, "PBX"));
        assertEquals("At 10:42:07 your system answered after 6 s.", in("en").sentence(call));
    }

    @Test
    void callerWhoHangsUpIsNamed() {
        CallDetailRecord call = call(
                Result.CANCELLED,
                487,
                List.of(attempt(Kind.SYSTEM, "PBX", 0, 12, End.CANCELLED)),
                entry(0, TraceCode.SYSTEM_RUNG, "PBX", "1", ""),
                entry(12, TraceCode.CALLER_GONE));
        assertEquals("At 10:42:07 the caller hung up after 12 s.", in("en").sentence(call));
    }

    @Test
    void recordWithoutTraceStillSaysItsResult() {
        assertEquals("At 10:42:07 nobody answered.", in("en").sentence(call(Result.FAILED, 480, List.of())));
    }

    @Test
    void detailsNameEveryDecisionWithItsReason() {
        List<String> details = in("en").details(List.of(
                entry(0, TraceCode.CALL_ARRIVED, "+41442005000", "RING_THEN_FORWARD", "7"),
                entry(0, TraceCode.REDIRECT_PASSED_OVER, "Night", "NOT_ACTIVE_NOW")));
        assertEquals(
                List.of(
                        "10:42:07: Call to 044 200 50 00; action “Ring, then forward”; rules of version 7",
                        "10:42:07: Redirect “Night” does not apply: not active at this time"),
                details);
    }

    @Test
    void attackersTextStaysOnOneLine() {
        List<String> details =
                in("en").details(List.of(entry(0, TraceCode.TARGET_RUNG, "sip:a\r\nX: y\u202e@h" + "x".repeat(200))));
        assertFalse(details.get(0).contains("\n") || details.get(0).contains("\u202e"));
        assertTrue(details.get(0).length() < 140);
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionHasATextInEveryLanguage(TraceCode code) {
        for (String language : List.of("en", "de", "fr", "it")) {
            TraceEntry entry = entry(0, code, "+41442005000", "BUSY", "486");
            String detail = in(language).details(List.of(entry)).get(0);
            assertFalse(detail.contains("{") || detail.contains("ß"), detail);
            assertFalse(in(language)
                    .sentence(call(Result.FAILED, 480, List.of(), entry))
                    .contains("{"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_RESPONSE", "NO_PROGRESS", "TRANSPORT", "RING_TIME_OVER", "486", "503", "603", "404"})
    void everyEndOfALegHasAClause(String detail) {
        for (Trigger trigger : Trigger.values()) {
            TraceEntry entry = entry(4, TraceCode.LEG_FAILED, "PBX", trigger.name(), detail);
            for (String language : List.of("en", "de", "fr", "it")) {
                assertFalse(in(language)
                        .sentence(call(Result.FAILED, 480, List.of(), entry))
                        .contains("{"));
            }
        }
    }

    private static CallDetailRecord silentThenForwarded() {
        return call(
                Result.FORWARDED,
                200,
                List.of(
                        attempt(Kind.SYSTEM, "PBX", 0, 4, End.NO_RESPONSE),
                        attempt(Kind.EXTERNAL, "+41791234567", 4, 13, End.ANSWERED)),
                entry(0, TraceCode.CALL_ARRIVED, "+41442005000", "RING_THEN_FORWARD", "7"),
                entry(0, TraceCode.SYSTEM_RUNG, "PBX", "1", "2026-11-23T10:05:00Z"),
                entry(4, TraceCode.LEG_FAILED, "PBX", "UNREACHABLE", "NO_RESPONSE"),
                entry(4, TraceCode.REDIRECT_APPLIED, "Fallback", "UNREACHABLE"),
                entry(4, TraceCode.TARGET_RUNG, "+41791234567"),
                entry(13, TraceCode.ANSWERED, "+41791234567"));
    }

    private static CallExplanation in(String language) {
        return new CallExplanation(NUMBERS, Locale.forLanguageTag(language), ZoneId.of("Europe/Zurich"), "CH");
    }

    private static TraceEntry entry(int second, TraceCode code, String... arguments) {
        return new TraceEntry(ARRIVED.plusSeconds(second), code, Arrays.asList(arguments));
    }

    private static Attempt attempt(Kind kind, String target, int from, int to, End end) {
        Instant ended = ARRIVED.plusSeconds(to);
        return new Attempt(
                kind,
                target,
                kind == Kind.SYSTEM ? "" : "Fallback",
                Optional.empty(),
                ARRIVED.plusSeconds(from),
                Optional.empty(),
                end == End.ANSWERED ? Optional.of(ended) : Optional.empty(),
                ended,
                OptionalInt.empty(),
                end);
    }

    private static CallDetailRecord call(Result result, int status, List<Attempt> attempts, TraceEntry... trace) {
        return new CallDetailRecord(
                "call-1",
                new AccountId(1),
                new PhoneNumber("+41442005000"),
                "+41796680000",
                "",
                false,
                "Carrier",
                ARRIVED,
                Optional.empty(),
                ARRIVED.plusSeconds(20),
                result,
                status,
                attempts,
                List.of(trace));
    }
}
