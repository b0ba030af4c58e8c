package org.failoverforwarding.number.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;

/** Finds the numbers of an account to which the redirects of one of them lead, directly or over others. */
final class Neighbours {

    /** A longer chain is left to the hop limit of live calls. */
    private static final int MOST = 200;

    private final NumberRepository numbers;
    private final ManagedNumber start;
    private final Map<PhoneNumber, ManagedNumber> found = new LinkedHashMap<>();
    private final TargetNumber targetNumber = new TargetNumber();

    Neighbours(NumberRepository numbers, ManagedNumber start) {
        this.numbers = numbers;
        this.start = start;
    }

    /** The neighbours, with the own numbers which the redirects of the number show; not the number itself. */
    Collection<ManagedNumber> find() {
        Set<PhoneNumber> next = targets(start);
        start.redirects()
                .forEach(redirect -> redirect.customDisplay().ifPresent(display -> next.add(display.number())));
        for (Set<PhoneNumber> step = unknown(next); !step.isEmpty() && found.size() < MOST; ) {
            Set<PhoneNumber> further = new HashSet<>();
            numbers.findAll(step).values().stream()
                    .filter(number -> number.account().equals(start.account()))
                    .forEach(number -> {
                        found.put(number.number(), number);
                        further.addAll(targets(number));
                    });
            step = unknown(further);
        }
        return found.values();
    }

    private Set<PhoneNumber> unknown(Set<PhoneNumber> reached) {
        Set<PhoneNumber> unknown = new HashSet<>(reached);
        unknown.remove(start.number());
        unknown.removeAll(found.keySet());
        return unknown;
    }

    private Set<PhoneNumber> targets(ManagedNumber number) {
        Set<PhoneNumber> targets = new HashSet<>();
        number.redirects()
                .forEach(redirect -> redirect.targets()
                        .forEach(target -> target.accept(targetNumber).ifPresent(targets::add)));
        return targets;
    }

    /** The number which a target means, if it is one. */
    private final class TargetNumber implements Target.Visitor<Optional<PhoneNumber>> {

        @Override
        public Optional<PhoneNumber> internalNumber(Target.InternalNumber internal) {
            return Optional.of(internal.number());
        }

        @Override
        public Optional<PhoneNumber> extension(Target.Extension extension) {
            return numbers.byExtension(start.account(), extension.digits());
        }

        @Override
        public Optional<PhoneNumber> externalNumber(Target.ExternalNumber external) {
            return Optional.of(external.number());
        }

        @Override
        public Optional<PhoneNumber> sipAddress(Target.SipAddress address) {
            return Optional.empty();
        }
    }
}
