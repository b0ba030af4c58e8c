package org.failoverforwarding.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.persistence.SampleCalls;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.event.CallEnded;
import org.failoverforwarding.event.CapReached;
import org.failoverforwarding.event.EmergencyChanged;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.FallbackActivated;
import org.failoverforwarding.event.FallbackEnded;
import org.failoverforwarding.event.Flapping;
import org.failoverforwarding.event.HealthChanged;
import org.failoverforwarding.event.LoopStopped;
import org.failoverforwarding.event.RegistrationChanged;
import org.failoverforwarding.event.RuleChanged;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.event.TargetFailed;
import org.failoverforwarding.event.WebhookDisabled;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.number.NumberPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTextTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:42:07Z");
    private static final Subject NUMBER = new Subject(
            new AccountId(1), Optional.of(new TelephoneSystemId(4)), Optional.of(Sample.NUMBER), "call\r\nBcc: x@y");
    private static final Subject SYSTEM = Subject.of(new AccountId(1), new TelephoneSystemId(4));
    private static final EventText.Names NAMES =
            new EventText.Names("Muster AG", "PBX {0} Zürich", "CH", ZoneId.of("Europe/Zurich"));

    private static List<Event> everyKind() {
        List<Event> events = new ArrayList<>(List.of(
                new CallEnded(NUMBER, NOW, SampleCalls.forwarded(1)),
                new CapReached(NUMBER, NOW, "Fallback", 3),
                new FallbackActivated(NUMBER, NOW, "Fallback", Trigger.UNREACHABLE, 3, "+41791234567"),
                new FallbackEnded(NUMBER, NOW, NOW.minusSeconds(60), 2),
                new Flapping(SYSTEM, NOW, NOW.plusSeconds(300)),
                new EmergencyChanged(NUMBER, NOW, true, "+41791234567", NOW.plusSeconds(7200), "boss"),
                new LoopStopped(NUMBER, NOW, "HAIRPIN"),
                new RuleChanged(NUMBER, NOW, "boss", 4),
                new TargetFailed(NUMBER, NOW, "Fallback", "+41791234567", Attempt.End.REFUSED, 404),
                new WebhookDisabled(Subject.of(new AccountId(1)), NOW, "https://a.example/", NOW, "HTTP 500")));
        Subject account = Subject.of(new AccountId(1));
        events.add(new EmergencyChanged(account, NOW, false, "+41791234567", NOW.plusSeconds(7200), "boss"));
        for (RegistrationChanged.How how : RegistrationChanged.How.values()) {
            events.add(new RegistrationChanged(SYSTEM, NOW, how));
        }
        for (HealthSignal cause : HealthSignal.values()) {
            events.add(new HealthChanged(SYSTEM, NOW, HealthState.UP, HealthState.DOWN, cause, OutageHint.NAT_TIMER));
        }
        events.add(new HealthChanged(
                SYSTEM, NOW, HealthState.RECOVERING, HealthState.UP, HealthSignal.REFRESHED, OutageHint.NONE));
        return events;
    }

    private static EventText text(Event event, String language) {
        StoredEvent stored = new StoredEvent(
                1,
                event.subject().account(),
                event.at(),
                event.kind(),
                event.subject().system().map(TelephoneSystemId::value).orElse(0L),
                event.subject().number().map(number -> number.e164()).orElse(""),
                event.subject().callId(),
                event.details());
        return new EventText(AlertText.in(language), new NumberPlan(), stored, NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it"})
    void saysEveryKindInThisLanguageWithoutANameOfOurs(String language) {
        assertEquals(
                EventKind.values().length,
                everyKind().stream().map(Event::kind).distinct().count());
        for (Event event : everyKind()) {
            String subject = text(event, language).subject();
            String body = text(event, language).body(3);
            assertFalse(subject.contains("\n"), subject);
            assertFalse((subject + body).matches("(?s).*(\\{[1-9]|[A-Z]+_[A-Z]+|\\r).*"), subject + body);
        }
    }

    @Test
    void namesTheCauseTheTimeAndThePlaceOfAnOutage() {
        HealthChanged down = new HealthChanged(
                SYSTEM, NOW, HealthState.UP, HealthState.DOWN, HealthSignal.PROBE_UNANSWERED, OutageHint.NAT_TIMER);
        assertEquals(
                "Telefonanlage ausgefallen: PBX {0} Zürich", text(down, "de").subject());
        String body = text(down, "de").body(1);
        assertTrue(
                body.contains("nimmt seit 25.11.26, 11:42:07 keine Anrufe an: sie beantwortete OPTIONS nicht"), body);
        assertTrue(body.contains("Keep-alive auf 45 Sekunden"), body);
        assertTrue(body.contains("noch einmal geschehen"), body);
    }

    @Test
    void showsNumbersAsPeopleOfTheCountryWriteThem() {
        FallbackActivated active = new FallbackActivated(NUMBER, NOW, "Fallback", Trigger.ERROR, 3, "+41791234567");
        assertEquals("Fallback active: 044 200 50 00", text(active, "en").subject());
        assertTrue(text(active, "en").body(0).contains("go to 079 123 45 67 by the redirect “Fallback”"));
    }

    @Test
    void keepsAttackerMadeTextOnItsLine() {
        assertTrue(text(new RuleChanged(NUMBER, NOW, "boss", 4), "en").body(0).contains("Call-ID: callBcc: x@y\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it"})
    void hasTheSameTextsInEachLanguage(String language) {
        ResourceBundle english = AlertText.in("en").bundle();
        ResourceBundle other = AlertText.in(language).bundle();
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        assertEquals(Map.of(), same(english, other));
    }

    /** Words that are the same in both are suspicious, but for these. */
    private static Map<String, String> same(ResourceBundle english, ResourceBundle other) {
        Map<String, String> same = new java.util.TreeMap<>();
        for (String key : english.keySet()) {
            if (english.getString(key).equals(other.getString(key)) && !key.equals("call")) {
                same.put(key, english.getString(key));
            }
        }
        return same;
    }
}
