package org.failoverforwarding.number.service;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.DestinationPolicy;

/**
 * What a target of an account's redirect may be (semantics 9.10). An external number that is one of the account's own
 * becomes an internal one.
 */
class TargetRules implements Target.Visitor<Target> {

    private static final Pattern SIP_ADDRESS = Pattern.compile(
            "sips?:[A-Za-z0-9_.!~*'()&=+$,/%-]{1,64}@([A-Za-z0-9.-]{1,200}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?"
                    + "(;transport=(udp|tcp|tls))?");

    private final String field;
    private final Optional<PhoneNumber> number;
    private final AccountSnapshot account;
    private final OwnNumbers own;
    private final DestinationPolicy policy;

    /**
     * Rules for the targets in one field of a form.
     *
     * @param number the number whose calls go there; empty for those of all numbers of the account
     */
    TargetRules(String field, Optional<PhoneNumber> number, AccountSnapshot account, OwnNumbers own, NumberPlan plan) {
        this.field = field;
        this.number = number;
        this.account = account;
        this.own = own;
        this.policy = new DestinationPolicy(plan);
    }

    @Override
    public Target internalNumber(Target.InternalNumber target) {
        if (own.ownerOf(target.number()).filter(account.id()::equals).isEmpty()) {
            throw new ValidationException(
                    field, "not-own-number", target.number() + " is not a number of this account.");
        }
        requireOther(target.number());
        return target;
    }

    @Override
    public Target extension(Target.Extension target) {
        PhoneNumber found = own.byExtension(account.id(), target.digits())
                .orElseThrow(() -> new ValidationException(
                        field,
                        "unknown-extension",
                        "No number of this account has the extension " + target.digits() + "."));
        requireOther(found);
        return target;
    }

    @Override
    public Target externalNumber(Target.ExternalNumber target) {
        if (own.ownerOf(target.number()).filter(account.id()::equals).isPresent()) {
            return internalNumber(new Target.InternalNumber(target.number()));
        }
        Optional<NumberRefused.Reason> barrier = policy.barrier(target.number(), account);
        if (barrier.isPresent()) {
            throw refused(new NumberRefused(barrier.get(), target.number().e164()));
        }
        return target;
    }

    @Override
    public Target sipAddress(Target.SipAddress target) {
        if (!account.permissions().sipAddress()) {
            throw refused(new NumberRefused(NumberRefused.Reason.SIP_ADDRESS, target.uri()));
        }
        if (!SIP_ADDRESS.matcher(target.uri()).matches()) {
            throw new ValidationException(
                    field, "not-a-sip-address", "A SIP address looks like sip:voicemail@example.com.");
        }
        return target;
    }

    private void requireOther(PhoneNumber target) {
        if (number.filter(target::equals).isPresent()) {
            throw new ValidationException(field, "itself", "A number cannot be forwarded to itself.");
        }
    }

    private ValidationException refused(NumberRefused refusal) {
        return new ValidationException(
                field, refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), refusal.getMessage() + ".");
    }
}
