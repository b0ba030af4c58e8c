package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.v1.InheritedRedirect;
import org.failoverforwarding.api.v1.InheritedRedirects;
import org.failoverforwarding.api.v1.RuleLevel;
import org.failoverforwarding.api.v1.SharedRedirects;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.SharedRules;
import org.failoverforwarding.forwarding.service.SharedRuleService;
import org.failoverforwarding.number.service.NumberService;

/** Redirects which numbers inherit, for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class InheritedRedirectsV1 implements InheritedRedirects {

    @Inject
    private SharedRuleService rules;

    @Inject
    private NumberService numbers;

    @Inject
    private Houses houses;

    @Override
    public SharedRedirects get(long account, long system) {
        return toApi(rules.rules(owner(account, system)));
    }

    @Override
    public SharedRedirects replace(SharedRedirects redirects) {
        RuleOwner owner = owner(Given.value("redirects", redirects).account(), redirects.system());
        House house = houses.of(owner.account());
        return toApi(rules.replace(owner, RedirectMapping.toHouse(redirects.redirects(), house), redirects.version()));
    }

    @Override
    public List<InheritedRedirect> ofNumber(String number) {
        return rules.inheritedBy(numbers.number(Spelling.number("number", number))).stream()
                .map(inherited -> new InheritedRedirect(
                        Same.in(RuleLevel.class, inherited.level()), RedirectMapping.toApi(inherited.redirect())))
                .toList();
    }

    private static RuleOwner owner(long account, long system) {
        return new RuleOwner(
                new AccountId(account), system == 0 ? Optional.empty() : Optional.of(new TelephoneSystemId(system)));
    }

    private static SharedRedirects toApi(SharedRules rules) {
        return new SharedRedirects(
                rules.owner().account().value(),
                rules.owner().system().map(TelephoneSystemId::value).orElse(0L),
                rules.version(),
                rules.redirects().stream().map(RedirectMapping::toApi).toList());
    }
}
