package org.failoverforwarding.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.failoverforwarding.number.PhoneNumber;
import org.junit.jupiter.api.Test;

/** Semantics 9.1: the nearest level with an enabled redirect for a trigger wins. */
class SharedRedirectsTest {

    private static final IncomingCallAction RINGS = IncomingCallAction.RING_THEN_FORWARD;

    private final Redirect ofSystem = redirect("System", Trigger.BUSY, Trigger.ERROR);
    private final Redirect ofAccount = redirect("Account", Trigger.BUSY, Trigger.ERROR, Trigger.NO_ANSWER);

    @Test
    void aNumberWithoutRedirectsInheritsTheNearestOfEachTrigger() {
        assertEquals(
                List.of("SYSTEM System [ERROR, BUSY]", "ACCOUNT Account [NO_ANSWER]"),
                inherited(RINGS, List.of(ofSystem), List.of(ofAccount)));
    }

    @Test
    void anOwnRedirectTakesItsTriggersFromAllFurtherLevels() {
        assertEquals(
                List.of("SYSTEM System [ERROR]", "ACCOUNT Account [NO_ANSWER]"),
                inherited(RINGS, List.of(ofSystem), List.of(ofAccount), redirect("Own", Trigger.BUSY)));
    }

    @Test
    void aRedirectThatIsSwitchedOffNeitherCountsNorIsInherited() {
        assertEquals(
                List.of("ACCOUNT Account [ERROR, BUSY, NO_ANSWER]"),
                inherited(
                        RINGS,
                        List.of(ofSystem.withEnabled(false)),
                        List.of(ofAccount),
                        redirect("Own", Trigger.BUSY).withEnabled(false)));
    }

    @Test
    void severalRedirectsOfTheSameLevelStayTogetherInTheirOrder() {
        Redirect second = redirect("Second", Trigger.BUSY);
        assertEquals(
                List.of("SYSTEM System [ERROR, BUSY]", "SYSTEM Second [BUSY]"),
                inherited(RINGS, List.of(ofSystem, second), List.of()));
    }

    @Test
    void whereTheSystemIsNotRungTheNearestLevelCountsAlone() {
        IncomingCallAction forwards = IncomingCallAction.FORWARD_ONLY;
        assertEquals(
                List.of("SYSTEM System [ERROR, BUSY]"), inherited(forwards, List.of(ofSystem), List.of(ofAccount)));
        assertEquals(
                List.of(),
                inherited(forwards, List.of(ofSystem), List.of(ofAccount), redirect("Own", Trigger.REJECTED)));
    }

    private static List<String> inherited(
            IncomingCallAction action, List<Redirect> ofSystem, List<Redirect> ofAccount, Redirect... own) {
        return new SharedRedirects(ofSystem, ofAccount)
                .inheritedBy(action, List.of(own)).stream()
                        .map(each -> each.level() + " " + each.redirect().designation() + " "
                                + each.redirect().triggers().stream().sorted().toList())
                        .toList();
    }

    private static Redirect redirect(String designation, Trigger... triggers) {
        return new Redirect(
                0,
                designation,
                true,
                Set.copyOf(Stream.of(triggers).toList()),
                List.of(new Target.ExternalNumber(new PhoneNumber("+41791234567"))),
                ForwardingOrder.AS_LISTED,
                Duration.ofSeconds(20),
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                Optional.empty(),
                ActiveTimes.EVERY_DAY);
    }
}
