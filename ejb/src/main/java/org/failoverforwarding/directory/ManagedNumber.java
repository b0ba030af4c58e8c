package org.failoverforwarding.directory;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemSnapshot;

/**
 * A number with all its rules, as it is edited.
 *
 * @param version of the number and all its redirects together; each change of any of them raises it
 * @param extension 2 to 6 digits within the account, or empty
 * @param displayName the forwarder's name, up to 100 characters, may be empty
 * @param ringTime "Timeout" of the action, 5 to 300 s
 * @param redirects in the customer's order, at most 20
 */
public record ManagedNumber(
        PhoneNumber number,
        long version,
        AccountId account,
        TelephoneSystemId system,
        String extension,
        String displayName,
        IncomingCallAction action,
        Duration ringTime,
        ForwardingOrder order,
        List<Redirect> redirects,
        TriggerPreset preset,
        Map<Trigger, Set<Integer>> customTriggers,
        boolean ddiBlock)
        implements Serializable {

    /** Ring time of a telephone system where nothing else was said (semantics 9.4). */
    public static final Duration DEFAULT_RING_TIME = Duration.ofSeconds(25);

    public static final int MAX_REDIRECTS = 20;

    public ManagedNumber {
        redirects = List.copyOf(redirects);
        customTriggers = Map.copyOf(customTriggers);
    }

    /** A new number that rings its telephone system, without redirects. */
    public static ManagedNumber draft(PhoneNumber number, TelephoneSystem system) {
        return new ManagedNumber(
                number,
                0,
                system.account(),
                system.id(),
                "",
                "",
                IncomingCallAction.RING_THEN_FORWARD,
                DEFAULT_RING_TIME,
                ForwardingOrder.AS_LISTED,
                List.of(),
                TriggerPreset.SIPCALL_COMPATIBLE,
                Map.of(),
                false);
    }

    public Optional<Redirect> redirect(long id) {
        return redirects.stream().filter(redirect -> redirect.id() == id).findFirst();
    }

    public ManagedNumber withVersion(long newVersion) {
        return new ManagedNumber(
                number,
                newVersion,
                account,
                system,
                extension,
                displayName,
                action,
                ringTime,
                order,
                redirects,
                preset,
                customTriggers,
                ddiBlock);
    }

    public ManagedNumber withSystem(TelephoneSystemId newSystem) {
        return new ManagedNumber(
                number,
                version,
                account,
                newSystem,
                extension,
                displayName,
                action,
                ringTime,
                order,
                redirects,
                preset,
                customTriggers,
                ddiBlock);
    }

    public ManagedNumber withIdentity(String newExtension, String newDisplayName) {
        return new ManagedNumber(
                number,
                version,
                account,
                system,
                newExtension,
                newDisplayName,
                action,
                ringTime,
                order,
                redirects,
                preset,
                customTriggers,
                ddiBlock);
    }

    public ManagedNumber withAction(IncomingCallAction newAction, Duration newRingTime) {
        return new ManagedNumber(
                number,
                version,
                account,
                system,
                extension,
                displayName,
                newAction,
                newRingTime,
                order,
                redirects,
                preset,
                customTriggers,
                ddiBlock);
    }

    public ManagedNumber withTriggers(
            ForwardingOrder newOrder, TriggerPreset newPreset, Map<Trigger, Set<Integer>> newCustomTriggers) {
        return new ManagedNumber(
                number,
                version,
                account,
                system,
                extension,
                displayName,
                action,
                ringTime,
                newOrder,
                redirects,
                newPreset,
                newCustomTriggers,
                ddiBlock);
    }

    public ManagedNumber withRedirects(List<Redirect> newRedirects) {
        return new ManagedNumber(
                number,
                version,
                account,
                system,
                extension,
                displayName,
                action,
                ringTime,
                order,
                newRedirects,
                preset,
                customTriggers,
                ddiBlock);
    }

    /**
     * The rules alone, to be judged before they are saved.
     *
     * @param shared what it may inherit
     */
    public NumberRules rules(AccountSnapshot ofAccount, SharedRedirects shared) {
        return new NumberRules(
                number,
                extension,
                action,
                ringTime,
                order,
                redirects,
                shared.inheritedBy(action, redirects),
                preset,
                customTriggers,
                ddiBlock,
                ofAccount.voicemail().isPresent());
    }

    /**
     * What a call to it needs, joined with the shared snapshots of its account and its telephone system.
     *
     * @param shared what it may inherit
     */
    public RoutingSnapshot snapshot(AccountSnapshot ofAccount, SystemSnapshot ofSystem, SharedRedirects shared) {
        return new RoutingSnapshot(
                number,
                extension,
                displayName,
                ofAccount,
                ofSystem,
                action,
                ringTime,
                order,
                redirects,
                shared.inheritedBy(action, redirects),
                preset,
                customTriggers,
                ddiBlock,
                version);
    }
}
