package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.account.service.Located;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.NumberRedirects;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.Redirects;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.forwarding.service.RedirectsChange;
import org.failoverforwarding.number.PhoneNumber;

/** Redirects for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class RedirectsV1 implements Redirects {

    @Inject
    private RedirectService redirects;

    @Inject
    private Houses houses;

    @Override
    public List<Redirect> list(String number) {
        return redirects.redirects(Spelling.number("number", number)).stream()
                .map(RedirectMapping::toApi)
                .toList();
    }

    @Override
    public ManagedNumber add(String number, Redirect redirect, long version) {
        PhoneNumber of = Spelling.number("number", number);
        return NumberMapping.toApi(redirects.add(of, toHouse(of, redirect), version));
    }

    @Override
    public ManagedNumber edit(String number, Redirect redirect, long version) {
        PhoneNumber of = Spelling.number("number", number);
        return NumberMapping.toApi(redirects.edit(of, toHouse(of, redirect), version));
    }

    @Override
    public ManagedNumber delete(String number, long redirect, long version) {
        return NumberMapping.toApi(redirects.delete(Spelling.number("number", number), redirect, version));
    }

    @Override
    public ManagedNumber reorder(String number, List<Long> order, long version) {
        return NumberMapping.toApi(
                redirects.reorder(Spelling.number("number", number), Given.value("redirects", order), version));
    }

    @Override
    public ManagedNumber enable(String number, long redirect, boolean enabled, long version) {
        return NumberMapping.toApi(redirects.enable(Spelling.number("number", number), redirect, enabled, version));
    }

    @Override
    public ManagedNumber replace(String number, List<Redirect> all, long version) {
        PhoneNumber of = Spelling.number("number", number);
        return NumberMapping.toApi(
                redirects.replace(of, RedirectMapping.toHouse(Given.value("redirects", all), houses.of(of)), version));
    }

    @Override
    public List<Long> replaceAll(List<NumberRedirects> changes) {
        Given.elements("changes", changes, MAX_BULK);
        Set<PhoneNumber> seen = new HashSet<>();
        List<RedirectsChange> wanted = new ArrayList<>(changes.size());
        for (NumberRedirects change : changes) {
            wanted.add(Located.at("[" + wanted.size() + "]", () -> wanted(change, seen)));
        }
        return redirects.replaceAll(wanted).stream()
                .map(org.failoverforwarding.directory.ManagedNumber::version)
                .toList();
    }

    private RedirectsChange wanted(NumberRedirects change, Set<PhoneNumber> seen) {
        PhoneNumber of = Spelling.number("number", change.number());
        if (!seen.add(of)) {
            throw new ValidationException("number", "twice", of + " stands in the list twice");
        }
        List<Redirect> given = Given.value("redirects", change.redirects());
        return new RedirectsChange(of, RedirectMapping.toHouse(given, houses.of(of)), change.version());
    }

    private org.failoverforwarding.forwarding.Redirect toHouse(PhoneNumber of, Redirect redirect) {
        return RedirectMapping.toHouse(Given.value("redirect", redirect), houses.of(of));
    }
}
