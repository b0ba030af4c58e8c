package org.failoverforwarding.sip.registrar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingChange;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.auth.DigestRequest;
import org.failoverforwarding.sip.auth.DigestVerdict;
import org.failoverforwarding.sip.auth.DigestVerifier;
import org.failoverforwarding.sip.registrar.RegisterDecision.Accepted;
import org.failoverforwarding.sip.registrar.RegisterDecision.BadExtension;
import org.failoverforwarding.sip.registrar.RegisterDecision.Challenged;
import org.failoverforwarding.sip.registrar.RegisterDecision.IntervalTooBrief;
import org.failoverforwarding.sip.registrar.RegisterDecision.Refused;

/** Decides about a REGISTER in the order of RFC 3261 §10.3 and changes the location service when it is accepted. */
public final class Registrar {

    private static final Set<String> EXTENSIONS = Set.of("path", Outbound.TAG, "gin");

    private final DigestVerifier verifier;
    private final BindingStore store;
    private final RegistrarSettings settings;
    private final BindingRules rules;
    private final AcceptedHeaders acceptedHeaders;
    private final Clock clock;

    public Registrar(
            DigestVerifier verifier,
            BindingStore store,
            RegistrarSettings settings,
            Clock clock,
            RandomGenerator random) {
        this.verifier = verifier;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.rules = new BindingRules(settings, random);
        this.acceptedHeaders = new AcceptedHeaders(settings);
    }

    /** The answer; bindings are stored when it is {@link Accepted}, untouched otherwise. */
    public RegisterDecision decide(RegisterRequest request) {
        if (!hasSipScheme(request.requestUri()) || !hasSipScheme(request.to())) {
            return new Refused(Refusal.UNSUPPORTED_SCHEME);
        }
        List<String> unsupported = request.required().stream()
                .filter(tag -> !EXTENSIONS.contains(tag))
                .toList();
        if (!unsupported.isEmpty()) {
            return new BadExtension(unsupported);
        }
        String user = ContactUri.parse(request.to()).map(ContactUri::plainUser).orElse("");
        DigestVerdict verdict = verifier.verify(new DigestRequest(
                "REGISTER", request.requestUri(), request.sourceAddress(), user, request.authorization()));
        if (verdict instanceof DigestVerdict.Authenticated authenticated) {
            return authorised(request, authenticated.system(), user);
        }
        return new Challenged((DigestVerdict.Challenged) verdict);
    }

    private RegisterDecision authorised(RegisterRequest request, SystemSnapshot system, String user) {
        if (!system.aor().user().equals(user)) {
            return new Refused(Refusal.NOT_YOUR_AOR);
        }
        Optional<Contacts> contacts = ContactParser.parse(request.contacts());
        if (contacts.isEmpty()) {
            return new Refused(Refusal.BAD_CONTACT);
        }
        return check(request, contacts.get()).orElseGet(() -> store(request, contacts.get(), system));
    }

    private Optional<RegisterDecision> check(RegisterRequest request, Contacts contacts) {
        if (contacts.wildcard()
                && (!contacts.fields().isEmpty()
                        || DeltaSeconds.parse(request.expires()).orElse(-1) != 0)) {
            return Optional.of(new Refused(Refusal.BAD_WILDCARD));
        }
        if (contacts.fields().stream().anyMatch(Registrar::isMisusedBulk)) {
            return Optional.of(new Refused(Refusal.BAD_CONTACT));
        }
        if (!PathFields.areWellFormed(request.path())) {
            return Optional.of(new Refused(Refusal.BAD_PATH));
        }
        if (contacts.fields().stream().anyMatch(contact -> rules.isTooBrief(contact, request))) {
            return Optional.of(new IntervalTooBrief(settings.minExpires()));
        }
        boolean flow = contacts.fields().stream().anyMatch(contact -> Outbound.isAskedBy(request, contact));
        return flow && !Outbound.isFirstHopCapable(request)
                ? Optional.of(new Refused(Refusal.FIRST_HOP_LACKS_OUTBOUND))
                : Optional.empty();
    }

    /** A bulk contact stands for all numbers and has no user part (RFC 6140 §5.2). */
    private static boolean isMisusedBulk(ContactField contact) {
        return contact.isBulk() && !contact.uri().user().isEmpty();
    }

    private RegisterDecision store(RegisterRequest request, Contacts contacts, SystemSnapshot system) {
        Instant now = clock.instant();
        if (contacts.isQuery()) {
            return accepted(request, system, RegistrationChange.NONE, valid(store.bindings(system.aor()), now), now);
        }
        return store.change(system.aor(), stored -> {
            List<Binding> current = valid(stored, now);
            BindingRules.Outcome outcome = rules.apply(current, request, contacts, now);
            if (outcome.refusal().isPresent()) {
                return new BindingChange<>(stored, new Refused(outcome.refusal().get()));
            }
            RegistrationChange change = change(current, outcome.bindings());
            return new BindingChange<>(outcome.bindings(), accepted(request, system, change, outcome.bindings(), now));
        });
    }

    private RegisterDecision accepted(
            RegisterRequest request,
            SystemSnapshot system,
            RegistrationChange change,
            List<Binding> bindings,
            Instant now) {
        return new Accepted(system, change, bindings, acceptedHeaders.of(request, bindings, now));
    }

    private static RegistrationChange change(List<Binding> before, List<Binding> after) {
        if (after.isEmpty()) {
            return before.isEmpty() ? RegistrationChange.NONE : RegistrationChange.UNREGISTERED;
        }
        return before.isEmpty() ? RegistrationChange.REGISTERED : RegistrationChange.REFRESHED;
    }

    private static List<Binding> valid(List<Binding> bindings, Instant now) {
        return bindings.stream().filter(binding -> binding.isValid(now)).toList();
    }

    private static boolean hasSipScheme(String uri) {
        return uri.regionMatches(true, 0, "sip:", 0, 4) || uri.regionMatches(true, 0, "sips:", 0, 5);
    }
}
