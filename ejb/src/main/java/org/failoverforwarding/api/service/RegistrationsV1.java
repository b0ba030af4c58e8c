package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.api.v1.Contact;
import org.failoverforwarding.api.v1.HealthState;
import org.failoverforwarding.api.v1.Registration;
import org.failoverforwarding.api.v1.Registrations;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemState;

/** The live side of telephone systems for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class RegistrationsV1 implements Registrations {

    private final Clock clock = Clock.systemUTC();

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private SystemState.Source states;

    @Override
    public List<Registration> list(long account) {
        return systems.systems(new AccountId(account)).stream().map(this::live).toList();
    }

    @Override
    public Registration get(long system) {
        return live(systems.system(new TelephoneSystemId(system)));
    }

    private Registration live(TelephoneSystem system) {
        Optional<SystemState> state = directory.systemByUser(system.authUser()).map(states::of);
        Instant now = clock.instant();
        boolean staticTrunk = !system.sites().isEmpty();
        List<Contact> contacts = state.stream()
                .flatMap(found -> found.bindings().stream())
                .filter(binding -> binding.isValid(now))
                .map(RegistrationsV1::contact)
                .toList();
        return new Registration(
                system.id().value(),
                system.name(),
                system.authUser(),
                staticTrunk,
                staticTrunk || !contacts.isEmpty(),
                contacts,
                state.map(found -> Same.in(HealthState.class, found.health())).orElse(HealthState.UNKNOWN));
    }

    private static Contact contact(Binding binding) {
        return new Contact(
                binding.contact(),
                binding.registered(),
                binding.expires(),
                binding.q(),
                binding.source(),
                binding.userAgent());
    }
}
