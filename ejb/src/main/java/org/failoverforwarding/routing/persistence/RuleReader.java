package org.failoverforwarding.routing.persistence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.StoredTimes;
import org.failoverforwarding.database.persistence.TargetText;
import org.failoverforwarding.database.persistence.TriggerText;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;

/** Makes numbers with redirects from rows; equal trigger sets, times and texts are one object in memory. */
class RuleReader {

    private final StoredTimes times;
    private final Map<String, Set<Trigger>> triggers = new HashMap<>();
    private final Map<Integer, Duration> durations = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    RuleReader(StoredTimes times) {
        this.times = times;
    }

    List<ManagedNumber> read(List<Object[]> numbers, List<Object[]> redirects) {
        Map<Object, Long> accounts = new HashMap<>();
        numbers.forEach(row -> accounts.put(row[0], (Long) row[3]));
        Map<Object, List<Redirect>> byNumber = new HashMap<>();
        for (Object[] row : redirects) {
            byNumber.computeIfAbsent(row[0], id -> new ArrayList<>()).add(redirect(row, accounts.get(row[0])));
        }
        return numbers.stream()
                .map(row -> number(row, byNumber.getOrDefault(row[0], List.of())))
                .toList();
    }

    private ManagedNumber number(Object[] row, List<Redirect> redirects) {
        return new ManagedNumber(
                new PhoneNumber((String) row[2]),
                (Long) row[1],
                new AccountId((Long) row[3]),
                new TelephoneSystemId((Long) row[4]),
                shared(row[5]),
                shared(row[6]),
                (IncomingCallAction) row[7],
                seconds(row[8]),
                (ForwardingOrder) row[9],
                redirects,
                (TriggerPreset) row[10],
                TriggerText.readCustom((String) row[11]),
                (Boolean) row[12]);
    }

    private Redirect redirect(Object[] row, long account) {
        return new Redirect(
                (Long) row[1],
                shared(row[2]),
                (Boolean) row[3],
                triggers.computeIfAbsent((String) row[4], TriggerText::read),
                TargetText.readList((String) row[5]),
                (ForwardingOrder) row[6],
                seconds(row[7]),
                (CallingPartyDisplay) row[8],
                Optional.ofNullable((String) row[9])
                        .map(number -> new CustomDisplay(new PhoneNumber(number), (String) row[10])),
                times.read(account, (String) row[11]));
    }

    private Duration seconds(Object column) {
        return durations.computeIfAbsent((Integer) column, Duration::ofSeconds);
    }

    private String shared(Object column) {
        return texts.computeIfAbsent((String) column, text -> text);
    }
}
