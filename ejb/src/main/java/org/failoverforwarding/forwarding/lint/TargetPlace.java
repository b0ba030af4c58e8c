package org.failoverforwarding.forwarding.lint;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Target;

/**
 * Where a target leads within its account.
 *
 * @param identity the number, or the address itself
 * @param rules of that number if it is the account's
 * @param known it can be reached as it is written
 */
record TargetPlace(String identity, Optional<NumberRules> rules, boolean known) {

    static TargetPlace of(Target target, Collection<NumberRules> account, NumberRules edited) {
        return target.accept(new Target.Visitor<>() {
            @Override
            public TargetPlace internalNumber(Target.InternalNumber internal) {
                return ofNumber(internal.number().e164(), false);
            }

            @Override
            public TargetPlace extension(Target.Extension extension) {
                return numbers()
                        .filter(rules -> rules.extension().equals(extension.digits()))
                        .findFirst()
                        .map(rules -> new TargetPlace(rules.number().e164(), Optional.of(rules), true))
                        .orElseGet(() -> new TargetPlace(extension.digits(), Optional.empty(), false));
            }

            @Override
            public TargetPlace externalNumber(Target.ExternalNumber external) {
                return ofNumber(external.number().e164(), true);
            }

            @Override
            public TargetPlace sipAddress(Target.SipAddress address) {
                return new TargetPlace(address.uri(), Optional.empty(), true);
            }

            private TargetPlace ofNumber(String number, boolean outsideToo) {
                Optional<NumberRules> own = numbers()
                        .filter(rules -> rules.number().e164().equals(number))
                        .findFirst();
                return new TargetPlace(number, own, own.isPresent() || outsideToo);
            }

            private Stream<NumberRules> numbers() {
                return Stream.concat(
                        Stream.of(edited),
                        account.stream().filter(rules -> !rules.number().equals(edited.number())));
            }
        });
    }
}
