package org.failoverforwarding.forwarding;

import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.number.PhoneNumber;

/**
 * The number which a target means, if it is one.
 *
 * @param byExtension the account's number of an extension
 */
public record TargetNumber(Function<String, Optional<PhoneNumber>> byExtension)
        implements Target.Visitor<Optional<PhoneNumber>> {

    @Override
    public Optional<PhoneNumber> internalNumber(Target.InternalNumber internal) {
        return Optional.of(internal.number());
    }

    @Override
    public Optional<PhoneNumber> extension(Target.Extension extension) {
        return byExtension.apply(extension.digits());
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
