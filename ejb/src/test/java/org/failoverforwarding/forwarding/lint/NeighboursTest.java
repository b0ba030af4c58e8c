package org.failoverforwarding.forwarding.lint;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.showing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.RedirectSamples;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final PhoneNumber A = new PhoneNumber("+41442005000");
    private static final PhoneNumber B = new PhoneNumber("+41442005001");
    private static final PhoneNumber C = new PhoneNumber("+41442005002");
    private static final PhoneNumber FOREIGN = new PhoneNumber("+41791234567");

    private final Account account = new Account();

    @Test
    void numbersBehindNumbersAreFound() {
        account.add(rules(B, redirect(new Target.Extension("12"))));
        account.add(rules(C, redirect(internal(A))));
        account.extensions.put("12", C);
        assertEquals(Set.of(B, C), found(rules(A, redirect(internal(B)))));
    }

    @Test
    void whatIsNotOfTheAccountIsLeftOut() {
        Redirect outside = redirect(external(FOREIGN), new Target.SipAddress("sip:info@example.com"));
        assertEquals(Set.of(), found(rules(A, outside)));
    }

    @Test
    void numberThatARedirectShowsIsANeighbour() {
        account.add(rules(C));
        Redirect showing = showing(redirect(external(FOREIGN)), Optional.of(new CustomDisplay(C, "{callerName}")));
        assertEquals(Set.of(C), found(rules(A, showing)));
    }

    @Test
    void aWholeStepIsAskedForAtOnce() {
        account.add(rules(B));
        account.add(rules(C));
        found(rules(A, redirect(internal(B), internal(C))));
        assertEquals(List.of(Set.of(B, C)), account.asked);
    }

    @Test
    void aNumberWithoutRedirectsAsksForNothing() {
        assertTrue(found(rules(A)).isEmpty());
        assertTrue(account.asked.isEmpty());
    }

    private Set<PhoneNumber> found(NumberRules start) {
        return Neighbours.of(start, account).stream().map(NumberRules::number).collect(Collectors.toSet());
    }

    private static Redirect redirect(Target... targets) {
        return RedirectSamples.redirect("Fallback", targets);
    }

    private static NumberRules rules(PhoneNumber number, Redirect... redirects) {
        return new NumberRules(
                number,
                "",
                IncomingCallAction.RING_THEN_FORWARD,
                Duration.ofSeconds(25),
                ForwardingOrder.AS_LISTED,
                List.of(redirects),
                List.of(),
                TriggerPreset.SIPCALL_COMPATIBLE,
                Map.of(),
                false,
                false);
    }

    /** An account which notes what it is asked for. */
    private static final class Account implements Neighbours.Source {
        private final Map<PhoneNumber, NumberRules> numbers = new HashMap<>();
        private final Map<String, PhoneNumber> extensions = new HashMap<>();
        private final List<Set<PhoneNumber>> asked = new ArrayList<>();

        void add(NumberRules rules) {
            numbers.put(rules.number(), rules);
        }

        @Override
        public Collection<NumberRules> rules(Set<PhoneNumber> wanted) {
            asked.add(wanted);
            return wanted.stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
        }

        @Override
        public Optional<PhoneNumber> byExtension(String extension) {
            return Optional.ofNullable(extensions.get(extension));
        }
    }
}
