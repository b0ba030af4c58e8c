package org.failoverforwarding.routing.service;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.screening.EmergencyMode;
import org.junit.jupiter.api.Test;

class EmergencyIndexTest {

    private static final AccountId ACCOUNT = new AccountId(1);
    private static final EmergencyMode OF_ACCOUNT = mode(ACCOUNT, Optional.empty(), MOBILE);
    private static final EmergencyMode OF_NUMBER = mode(ACCOUNT, Optional.of(MUSTER), SECOND_MOBILE);

    private final EmergencyIndex index = new EmergencyIndex();

    @Test
    void aNumbersOwnOneGoesBeforeThatOfItsAccount() {
        index.replace(Set.of(ACCOUNT), List.of(OF_ACCOUNT, OF_NUMBER));
        assertEquals(Optional.of(OF_NUMBER), index.find(snapshot(MUSTER), NOON));
        assertEquals(Optional.of(OF_ACCOUNT), index.find(snapshot(BRANCH), NOON));
    }

    @Test
    void isForgottenWhenItIsGone() {
        index.replace(Set.of(ACCOUNT), List.of(OF_ACCOUNT, OF_NUMBER));
        index.replace(Set.of(ACCOUNT), List.of(OF_ACCOUNT));
        assertEquals(Optional.of(OF_ACCOUNT), index.find(snapshot(MUSTER), NOON));
        index.replaceAll(List.of());
        assertEquals(Optional.empty(), index.find(snapshot(MUSTER), NOON));
    }

    @Test
    void anotherAccountKeepsItsOwn() {
        AccountId other = new AccountId(2);
        index.replace(Set.of(ACCOUNT), List.of(OF_ACCOUNT));
        index.replace(Set.of(other), List.of(mode(other, Optional.empty(), SECOND_MOBILE)));
        assertEquals(Optional.of(OF_ACCOUNT), index.find(snapshot(MUSTER), NOON));
    }

    @Test
    void holdsUntilItsEnd() {
        index.replaceAll(List.of(OF_ACCOUNT));
        assertEquals(Optional.empty(), index.find(snapshot(MUSTER), OF_ACCOUNT.until()));
    }

    private static EmergencyMode mode(AccountId account, Optional<PhoneNumber> number, PhoneNumber target) {
        return new EmergencyMode(account, number, external(target), NOON, NOON.plusSeconds(60), "boss");
    }

    private static RoutingSnapshot snapshot(PhoneNumber number) {
        return number(number, system(1, "muster"), IncomingCallAction.RING_ONLY);
    }
}
