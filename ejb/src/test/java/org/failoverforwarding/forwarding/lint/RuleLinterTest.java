package org.failoverforwarding.forwarding.lint;

import static org.failoverforwarding.forwarding.RedirectSamples.at;
import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.forwarding.RedirectSamples.ringing;
import static org.failoverforwarding.forwarding.RedirectSamples.showing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLinterTest {

    private static final PhoneNumber A = new PhoneNumber("+41442005000");
    private static final PhoneNumber B = new PhoneNumber("+41442005001");
    private static final PhoneNumber C = new PhoneNumber("+41442005002");
    private static final PhoneNumber MOBILE = new PhoneNumber("+41791234567");
    private static final Set<Trigger> USUAL = Set.of(Trigger.NOT_REGISTERED, Trigger.BUSY, Trigger.NO_ANSWER);
    private static final RuleLinter LINTER =
            new RuleLinter(ZoneId.of("Europe/Zurich"), Instant.parse("2026-11-23T10:00:00Z"));

    @Test
    void soundRulesHaveNoFindings() {
        assertEquals(
                List.of(),
                codes(rules(A, IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", USUAL, external(MOBILE)))));
    }

    @Test
    void targetMayNotBeTheNumberItselfInAnySpelling() {
        assertEquals(
                List.of(Finding.Code.TARGET_IS_NUMBER_ITSELF),
                codes(rules(A, IncomingCallAction.RING_THEN_FORWARD, redirect("Self", USUAL, external(A)))));
        assertEquals(
                List.of(Finding.Code.TARGET_IS_NUMBER_ITSELF),
                codes(rules(
                        A, IncomingCallAction.RING_THEN_FORWARD, redirect("Self", USUAL, new Target.Extension("20")))));
    }

    @Test
    void unknownInternalTargetsAreRefused() {
        assertEquals(
                List.of(Finding.Code.TARGET_UNKNOWN, Finding.Code.TARGET_UNKNOWN),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("Gone", USUAL, internal(B), new Target.Extension("99")))));
    }

    @Test
    void limitsOfTargetsAndRedirectsAreKept() {
        List<Target> many = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            many.add(external(new PhoneNumber("+4179123456" + (i % 10) + (i / 10 == 0 ? "" : "1"))));
        }
        assertEquals(
                List.of(Finding.Code.SETUP_TIME_LONG, Finding.Code.TOO_MANY_TARGETS),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("Many", USUAL, many.toArray(Target[]::new)))));
        List<Redirect> redirects = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            redirects.add(redirect("R" + i, USUAL, external(MOBILE)));
        }
        assertEquals(
                Finding.Code.TOO_MANY_REDIRECTS,
                codes(rules(A, IncomingCallAction.RING_THEN_FORWARD, redirects.toArray(Redirect[]::new)))
                        .get(0));
    }

    @Test
    void designationIsOneTo64CharactersAndUnique() {
        assertEquals(
                List.of(Finding.Code.DESIGNATION_LENGTH, Finding.Code.DESIGNATION_LENGTH),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect(" ", USUAL, external(MOBILE)),
                        redirect("ä".repeat(65), USUAL, external(MOBILE)))));
        assertEquals(
                List.of(Finding.Code.DESIGNATION_TAKEN),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("Same", USUAL, external(MOBILE)),
                        redirect("Same", USUAL, external(MOBILE)))));
    }

    @Test
    void ringTimesAreJudged() {
        assertEquals(
                List.of(Finding.Code.RING_TIME_RANGE, Finding.Code.RING_TIME_SHORT),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        ringing(redirect("Too short", USUAL, external(MOBILE)), 4),
                        ringing(redirect("Short", USUAL, external(MOBILE)), 9))));
    }

    @ParameterizedTest
    @EnumSource(names = {"RING_THEN_FORWARD", "FORWARD_ONLY"})
    void actionThatForwardsWantsARedirect(IncomingCallAction action) {
        assertEquals(List.of(Finding.Code.ACTION_WITHOUT_REDIRECT), codes(rules(A, action)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FORWARD_THEN_VOICEMAIL", "RING_THEN_VOICEMAIL", "RING_FORWARD_VOICEMAIL", "VOICEMAIL_ONLY"})
    void actionWithVoicemailWantsAVoicemail(IncomingCallAction action) {
        assertEquals(
                Finding.Code.VOICEMAIL_MISSING,
                codes(rules(A, action, redirect("Fallback", USUAL, external(MOBILE))))
                        .get(0));
    }

    @Test
    void redirectThatCanNeverStartIsTold() {
        Redirect onlyNoAnswer = redirect("Late", Set.of(Trigger.NO_ANSWER), external(MOBILE));
        assertEquals(
                List.of(Finding.Code.REDIRECT_UNREACHABLE),
                codes(rules(A, IncomingCallAction.RING_ONLY, onlyNoAnswer)));
        assertEquals(
                List.of(Finding.Code.REDIRECT_UNREACHABLE), codes(rules(A, IncomingCallAction.REJECT, onlyNoAnswer)));
        assertEquals(
                List.of(Finding.Code.REDIRECT_SHADOWED),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("Always", Set.of(Trigger.ALWAYS), external(MOBILE)),
                        onlyNoAnswer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUSTOM", "not MO", "not holidays CH-ZH"})
    void activeTimesThatAreNeverActiveAreTold(String text) throws ActiveTimesRefused {
        assertEquals(
                List.of(Finding.Code.ACTIVE_TIMES_EMPTY),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        at(redirect("Never", USUAL, external(MOBILE)), text))));
    }

    @Test
    void customDisplayNeedsANumberOfTheAccount() {
        Redirect redirect = redirect("Shown", USUAL, external(MOBILE));
        assertEquals(
                List.of(Finding.Code.CUSTOM_DISPLAY_NUMBER),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        showing(redirect, Optional.of(new CustomDisplay(MOBILE, ""))))));
        assertEquals(
                List.of(Finding.Code.CUSTOM_DISPLAY_MISSING),
                codes(rules(A, IncomingCallAction.RING_THEN_FORWARD, showing(redirect, Optional.empty()))));
        assertEquals(
                List.of(),
                codes(rules(
                        A,
                        IncomingCallAction.RING_THEN_FORWARD,
                        showing(redirect, Optional.of(new CustomDisplay(A, ""))))));
    }

    @Test
    void loopOfTwoThatIsConditionalIsAWarning() {
        NumberRules a = rules(A, IncomingCallAction.RING_THEN_FORWARD, redirect("To B", USUAL, internal(B)));
        NumberRules b = rules(B, IncomingCallAction.RING_THEN_FORWARD, redirect("To A", USUAL, external(A)));
        List<Finding> findings = LINTER.check(a, List.of(a, b));
        assertEquals(Finding.Code.POSSIBLE_LOOP, findings.get(0).code());
        assertEquals(
                "+41442005000 → +41442005001 → +41442005000",
                findings.get(0).arguments().get(0));
        assertEquals(Finding.Severity.WARNING, findings.get(0).severity());
    }

    @Test
    void loopOfThreeThatAlwaysHappensIsAnError() {
        NumberRules a = rules(A, IncomingCallAction.FORWARD_ONLY, redirect("To B", USUAL, internal(B)));
        NumberRules b = rules(B, IncomingCallAction.RING_ONLY, redirect("To C", Set.of(Trigger.ALWAYS), internal(C)));
        NumberRules c = rules(C, IncomingCallAction.FORWARD_ONLY, redirect("To A", USUAL, internal(A)));
        List<Finding> findings = LINTER.check(a, List.of(b, c));
        assertEquals(
                List.of(Finding.Code.CERTAIN_LOOP),
                findings.stream().map(Finding::code).toList());
        assertEquals(Finding.Severity.ERROR, findings.get(0).severity());
    }

    @Test
    void redirectsThatAreNeverActiveTogetherMakeNoLoop() throws ActiveTimesRefused {
        NumberRules a = rules(
                A, IncomingCallAction.RING_THEN_FORWARD, at(redirect("Day", USUAL, internal(B)), "MO-FR 08:00-17:00"));
        NumberRules night = rules(
                B,
                IncomingCallAction.RING_THEN_FORWARD,
                at(redirect("Night", USUAL, internal(A)), "MO-SU 17:00-08:00"));
        NumberRules overlapping = rules(
                B, IncomingCallAction.RING_THEN_FORWARD, at(redirect("Night", USUAL, internal(A)), "FR 16:59-08:00"));
        NumberRules once =
                rules(B, IncomingCallAction.RING_THEN_FORWARD, at(redirect("Once", USUAL, internal(A)), "2027-06-01"));
        assertEquals(List.of(), LINTER.check(a, List.of(night)));
        assertFalse(LINTER.check(a, List.of(overlapping)).isEmpty());
        assertFalse(LINTER.check(a, List.of(once)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasATextInEveryLanguage(Finding.Code code) {
        Finding finding = new Finding(code, "R", "targets", Collections.nCopies(3, "7"));
        for (String language : List.of("en", "de", "fr", "it", "rm")) {
            String text = finding.message(Locale.forLanguageTag(language));
            assertFalse(text.isBlank() || text.contains("{"), text);
        }
        assertFalse(finding.message(Locale.GERMAN).equals(finding.message(Locale.FRENCH)));
        assertFalse(finding.message(Locale.GERMAN).contains("ß"));
    }

    private static List<Finding.Code> codes(NumberRules rules) {
        return LINTER.check(rules, List.of(rules)).stream().map(Finding::code).toList();
    }

    private static NumberRules rules(PhoneNumber number, IncomingCallAction action, Redirect... redirects) {
        return new NumberRules(
                number,
                number.equals(A) ? "20" : "",
                action,
                Duration.ofSeconds(25),
                ForwardingOrder.AS_LISTED,
                List.of(redirects),
                List.of(),
                TriggerPreset.SIPCALL_COMPATIBLE,
                Map.of(),
                false,
                false);
    }
}
