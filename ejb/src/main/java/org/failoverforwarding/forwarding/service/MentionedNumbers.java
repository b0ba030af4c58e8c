package org.failoverforwarding.forwarding.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.TargetNumber;
import org.failoverforwarding.number.PhoneNumber;

/** The numbers which redirects call or show, so that they can be looked up together. */
final class MentionedNumbers {

    /** Extensions are no numbers: they are looked up by themselves. */
    private static final TargetNumber NUMBER = new TargetNumber(extension -> Optional.empty());

    private MentionedNumbers() {}

    static Set<PhoneNumber> in(Collection<RedirectsChange> changes) {
        Set<PhoneNumber> mentioned = new HashSet<>();
        changes.forEach(change -> change.redirects().forEach(redirect -> add(redirect, mentioned)));
        return mentioned;
    }

    private static void add(Redirect redirect, Set<PhoneNumber> mentioned) {
        redirect.targets().forEach(target -> target.accept(NUMBER).ifPresent(mentioned::add));
        redirect.customDisplay().map(CustomDisplay::number).ifPresent(mentioned::add);
    }
}
