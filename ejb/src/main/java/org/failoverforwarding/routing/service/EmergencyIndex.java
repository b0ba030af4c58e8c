package org.failoverforwarding.routing.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.screening.EmergencyMode;

/** The emergency modes by account and number: few at any time, so that most calls find an empty map. */
class EmergencyIndex {

    private final Map<Place, EmergencyMode> modes = new ConcurrentHashMap<>();

    /** All numbers of an account, or one of them. */
    private record Place(AccountId account, Optional<PhoneNumber> number) {
        static Place of(EmergencyMode mode) {
            return new Place(mode.account(), mode.number());
        }
    }

    /** The number's own, else that of its account. */
    Optional<EmergencyMode> find(RoutingSnapshot number, Instant moment) {
        if (modes.isEmpty()) {
            return Optional.empty();
        }
        AccountId account = number.account().id();
        return holding(new Place(account, Optional.of(number.number())), moment)
                .or(() -> holding(new Place(account, Optional.empty()), moment));
    }

    private Optional<EmergencyMode> holding(Place place, Instant moment) {
        return Optional.ofNullable(modes.get(place)).filter(mode -> mode.holdsAt(moment));
    }

    /** These are all that the accounts have; calls meanwhile find the old or the new one. */
    void replace(Set<AccountId> accounts, Collection<EmergencyMode> current) {
        modes.putAll(byPlace(current));
        modes.entrySet()
                .removeIf(entry -> accounts.contains(entry.getKey().account()) && !current.contains(entry.getValue()));
    }

    /** These are all that there are. */
    void replaceAll(Collection<EmergencyMode> current) {
        Map<Place, EmergencyMode> byPlace = byPlace(current);
        modes.putAll(byPlace);
        modes.keySet().retainAll(byPlace.keySet());
    }

    private static Map<Place, EmergencyMode> byPlace(Collection<EmergencyMode> modes) {
        return modes.stream().collect(Collectors.toMap(Place::of, Function.identity()));
    }
}
