package org.failoverforwarding.forwarding.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;

/** The numbers which redirects call or show, so that they can be looked up together. */
final class MentionedNumbers implements Target.Visitor<Optional<PhoneNumber>> {

    private MentionedNumbers() {}

    static Set<PhoneNumber> in(Collection<RedirectsChange> changes) {
        Set<PhoneNumber> mentioned = new HashSet<>();
        changes.forEach(change -> change.redirects().forEach(redirect -> add(redirect, mentioned)));
        return mentioned;
    }

    private static void add(Redirect redirect, Set<PhoneNumber> mentioned) {
        MentionedNumbers visitor = new MentionedNumbers();
        redirect.targets().forEach(target -> target.accept(visitor).ifPresent(mentioned::add));
        redirect.customDisplay().map(CustomDisplay::number).ifPresent(mentioned::add);
    }

    @Override
    public Optional<PhoneNumber> internalNumber(Target.InternalNumber target) {
        return Optional.of(target.number());
    }

    @Override
    public Optional<PhoneNumber> externalNumber(Target.ExternalNumber target) {
        return Optional.of(target.number());
    }

    @Override
    public Optional<PhoneNumber> extension(Target.Extension target) {
        return Optional.empty();
    }

    @Override
    public Optional<PhoneNumber> sipAddress(Target.SipAddress target) {
        return Optional.empty();
    }
}
