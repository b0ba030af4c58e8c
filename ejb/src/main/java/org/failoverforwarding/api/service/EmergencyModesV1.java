package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.v1.EmergencyMode;
import org.failoverforwarding.api.v1.EmergencyModes;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.service.EmergencyService;

/** Emergency modes for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class EmergencyModesV1 implements EmergencyModes {

    @Inject
    private EmergencyService modes;

    @Inject
    private Houses houses;

    private final Clock clock = Clock.systemUTC();

    @Override
    public List<EmergencyMode> list(long account) {
        return modes.inForce(new AccountId(account)).stream()
                .map(EmergencyModesV1::toApi)
                .toList();
    }

    @Override
    public EmergencyMode start(EmergencyMode wish) {
        AccountId account = new AccountId(Given.value("wish", wish).account());
        String region = houses.of(account).region();
        return toApi(modes.start(
                account,
                number(wish.number(), region),
                TargetMapping.toHouse("target", wish.target(), region),
                until(wish)));
    }

    @Override
    public void end(long account, String number) {
        AccountId of = new AccountId(account);
        modes.end(of, number(Given.value("number", number), houses.of(of).region()));
    }

    private Instant until(EmergencyMode wish) {
        return wish.until().equals(EmergencyMode.USUAL)
                ? clock.instant().plus(org.failoverforwarding.screening.EmergencyMode.USUAL)
                : wish.until();
    }

    private static Optional<PhoneNumber> number(String text, String region) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Spelling.number("number", text, region));
    }

    private static EmergencyMode toApi(org.failoverforwarding.screening.EmergencyMode mode) {
        return new EmergencyMode(
                mode.account().value(),
                mode.number().map(PhoneNumber::e164).orElse(""),
                TargetMapping.toApi(mode.target()),
                mode.until(),
                mode.started(),
                mode.startedBy());
    }
}
