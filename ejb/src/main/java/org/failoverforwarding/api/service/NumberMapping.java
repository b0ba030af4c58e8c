package org.failoverforwarding.api.service;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.v1.ForwardingOrder;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.NumberRow;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.api.v1.TriggerPreset;

/** Numbers between interface and house. */
final class NumberMapping {

    private NumberMapping() {}

    static ManagedNumber toApi(org.failoverforwarding.directory.ManagedNumber number) {
        return new ManagedNumber(
                number.number().e164(),
                number.version(),
                number.account().value(),
                number.system().value(),
                number.extension(),
                number.displayName(),
                Same.in(IncomingCallAction.class, number.action()),
                (int) number.ringTime().toSeconds(),
                Same.in(ForwardingOrder.class, number.order()),
                number.redirects().stream().map(RedirectMapping::toApi).toList(),
                Same.in(TriggerPreset.class, number.preset()),
                triggers(Trigger.class, number.customTriggers()),
                number.ddiBlock());
    }

    /** @param house what the account's spelling depends on */
    static org.failoverforwarding.directory.ManagedNumber toHouse(ManagedNumber number, House house) {
        return new org.failoverforwarding.directory.ManagedNumber(
                Spelling.number("number", number.number(), house.region()),
                number.version(),
                new AccountId(number.account()),
                new TelephoneSystemId(number.system()),
                number.extension(),
                number.displayName(),
                Same.in(org.failoverforwarding.forwarding.IncomingCallAction.class, number.action()),
                Duration.ofSeconds(number.ringTimeSeconds()),
                Same.in(org.failoverforwarding.forwarding.ForwardingOrder.class, number.order()),
                RedirectMapping.toHouse(number.redirects(), house),
                Same.in(org.failoverforwarding.forwarding.TriggerPreset.class, number.preset()),
                triggers(org.failoverforwarding.forwarding.Trigger.class, number.customTriggers()),
                number.ddiBlock());
    }

    static NumberRow toApi(org.failoverforwarding.directory.NumberRow row) {
        return new NumberRow(
                row.number().e164(),
                row.extension(),
                row.displayName(),
                row.account().value(),
                row.accountName(),
                row.system().value(),
                row.systemName(),
                Same.in(IncomingCallAction.class, row.action()),
                row.ringTimeSeconds(),
                row.activeRedirects());
    }

    static <E extends Enum<E>> Map<E, Set<Integer>> triggers(
            Class<E> type, Map<? extends Enum<?>, Set<Integer>> triggers) {
        return triggers.entrySet().stream()
                .collect(Collectors.toMap(entry -> Same.in(type, entry.getKey()), Map.Entry::getValue));
    }
}
