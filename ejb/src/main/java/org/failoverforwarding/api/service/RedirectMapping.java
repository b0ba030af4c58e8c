package org.failoverforwarding.api.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.service.Located;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.CallingPartyDisplay;
import org.failoverforwarding.api.v1.CustomDisplay;
import org.failoverforwarding.api.v1.ForwardingOrder;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.api.v1.Trigger;

/** Redirects between interface and house. */
final class RedirectMapping {

    private RedirectMapping() {}

    static Redirect toApi(org.failoverforwarding.forwarding.Redirect redirect) {
        return new Redirect(
                redirect.id(),
                redirect.designation(),
                redirect.enabled(),
                Same.in(Trigger.class, redirect.triggers()),
                redirect.targets().stream().map(TargetMapping::toApi).toList(),
                Same.in(ForwardingOrder.class, redirect.order()),
                (int) redirect.ringTime().toSeconds(),
                Same.in(CallingPartyDisplay.class, redirect.display()),
                redirect.customDisplay()
                        .map(custom -> new CustomDisplay(custom.number().e164(), custom.nameTemplate()))
                        .orElse(CustomDisplay.NONE),
                ActiveTimesMapping.toApi(redirect.activeTimes()));
    }

    static List<org.failoverforwarding.forwarding.Redirect> toHouse(List<Redirect> redirects, House house) {
        List<org.failoverforwarding.forwarding.Redirect> converted = new ArrayList<>(redirects.size());
        for (int i = 0; i < redirects.size(); i++) {
            Redirect redirect = redirects.get(i);
            converted.add(Located.at("redirects[" + i + "]", () -> toHouse(redirect, house)));
        }
        return converted;
    }

    /** @param house what the account's spelling depends on */
    static org.failoverforwarding.forwarding.Redirect toHouse(Redirect redirect, House house) {
        return new org.failoverforwarding.forwarding.Redirect(
                redirect.id(),
                redirect.designation(),
                redirect.enabled(),
                Same.in(org.failoverforwarding.forwarding.Trigger.class, redirect.triggers()),
                targets(redirect.targets(), house),
                Same.in(org.failoverforwarding.forwarding.ForwardingOrder.class, redirect.order()),
                Duration.ofSeconds(redirect.ringTimeSeconds()),
                Same.in(org.failoverforwarding.forwarding.CallingPartyDisplay.class, redirect.display()),
                customDisplay(redirect, house),
                ActiveTimesMapping.toHouse(redirect.activeTimes(), house.schedules()));
    }

    private static List<org.failoverforwarding.forwarding.Target> targets(List<Target> targets, House house) {
        List<org.failoverforwarding.forwarding.Target> converted = new ArrayList<>(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            converted.add(TargetMapping.toHouse("targets[" + i + "]", targets.get(i), house.region()));
        }
        return converted;
    }

    private static Optional<org.failoverforwarding.forwarding.CustomDisplay> customDisplay(
            Redirect redirect, House house) {
        CustomDisplay custom = redirect.customDisplay();
        if (redirect.display() != CallingPartyDisplay.CUSTOM) {
            if (!custom.equals(CustomDisplay.NONE)) {
                throw new ValidationException(
                        "customDisplay",
                        "unused",
                        "customDisplay is only for the display " + CallingPartyDisplay.CUSTOM);
            }
            return Optional.empty();
        }
        return Optional.of(new org.failoverforwarding.forwarding.CustomDisplay(
                Spelling.number("customDisplay.number", custom.number(), house.region()), custom.nameTemplate()));
    }
}
