package org.failoverforwarding.api.service;

import java.util.Optional;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.forwarding.Target.Extension;
import org.failoverforwarding.forwarding.Target.ExternalNumber;
import org.failoverforwarding.forwarding.Target.InternalNumber;
import org.failoverforwarding.forwarding.Target.SipAddress;
import org.failoverforwarding.forwarding.Target.Visitor;

/** Targets between interface and house. */
final class TargetMapping {

    private static final Visitor<Target> TO_API = new Visitor<>() {
        @Override
        public Target internalNumber(InternalNumber target) {
            return Target.internal(target.number().e164());
        }

        @Override
        public Target extension(Extension target) {
            return new Target(Target.Kind.EXTENSION, target.digits());
        }

        @Override
        public Target externalNumber(ExternalNumber target) {
            return Target.external(target.number().e164());
        }

        @Override
        public Target sipAddress(SipAddress target) {
            return new Target(Target.Kind.SIP_ADDRESS, target.uri());
        }
    };

    private TargetMapping() {}

    static Target toApi(org.failoverforwarding.forwarding.Target target) {
        return target.accept(TO_API);
    }

    /** @throws ValidationException of that field when there is no target or its address cannot be read */
    static org.failoverforwarding.forwarding.Target toHouse(String field, Target target, String region) {
        return optional(field, target, region)
                .orElseThrow(() -> new ValidationException(field, "missing", "A target is missing"));
    }

    private static Optional<org.failoverforwarding.forwarding.Target> none(String field, String address) {
        if (!address.isEmpty()) {
            throw new ValidationException(field, "kind", "A target of the kind NONE has no address");
        }
        return Optional.empty();
    }

    static Optional<org.failoverforwarding.forwarding.Target> optional(String field, Target target, String region) {
        String address = target.address();
        return switch (target.kind()) {
            case NONE -> none(field, address);
            case INTERNAL_NUMBER -> Optional.of(new InternalNumber(Spelling.number(field, address, region)));
            case EXTENSION -> Optional.of(new Extension(address));
            case EXTERNAL_NUMBER -> Optional.of(new ExternalNumber(Spelling.number(field, address, region)));
            case SIP_ADDRESS -> Optional.of(new SipAddress(address));
        };
    }
}
