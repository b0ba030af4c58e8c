package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.v1.ForwardingOrder;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.NumberFilter;
import org.failoverforwarding.api.v1.NumberRow;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.Page;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.api.v1.TriggerPreset;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.number.persistence.NumberOverview;
import org.failoverforwarding.number.service.NumberService;

/** Numbers for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class NumbersV1 implements Numbers {

    @Inject
    private NumberService numbers;

    @Inject
    private Houses houses;

    @Inject
    private Batch batch;

    @Override
    public Page<NumberRow> list(NumberFilter filter, PageRequest page) {
        NumberFilter given = Given.value("filter", filter);
        var wanted = new org.failoverforwarding.directory.NumberFilter(
                Optional.of(given.account()).filter(id -> id != 0).map(AccountId::new),
                Optional.of(given.system()).filter(id -> id != 0).map(TelephoneSystemId::new),
                Given.search(given.search()));
        return Pages.of(
                numbers.overview(wanted, Given.paging(page, NumberOverview.sorts())), page, NumberMapping::toApi);
    }

    @Override
    public ManagedNumber get(String number) {
        return NumberMapping.toApi(numbers.number(Spelling.number("number", number)));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public ManagedNumber create(ManagedNumber draft) {
        ManagedNumber given = Given.value("draft", draft);
        House house = houses.of(new AccountId(given.account()));
        return NumberMapping.toApi(numbers.create(NumberMapping.toHouse(given, house)));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public List<ManagedNumber> createAll(List<ManagedNumber> drafts) {
        Given.elements("drafts", drafts, MAX_BULK);
        return batch.each(drafts, this::create);
    }

    @Override
    public ManagedNumber changeAction(String number, IncomingCallAction action, int ringTimeSeconds, long version) {
        return NumberMapping.toApi(numbers.changeAction(
                Spelling.number("number", number),
                Same.in(org.failoverforwarding.forwarding.IncomingCallAction.class, Given.value("action", action)),
                Duration.ofSeconds(ringTimeSeconds),
                version));
    }

    @Override
    public ManagedNumber changeTriggers(
            String number,
            ForwardingOrder order,
            TriggerPreset preset,
            Map<Trigger, Set<Integer>> customTriggers,
            long version) {
        return NumberMapping.toApi(numbers.changeTriggers(
                Spelling.number("number", number),
                Same.in(org.failoverforwarding.forwarding.ForwardingOrder.class, Given.value("order", order)),
                Same.in(org.failoverforwarding.forwarding.TriggerPreset.class, Given.value("preset", preset)),
                NumberMapping.triggers(
                        org.failoverforwarding.forwarding.Trigger.class, Given.value("customTriggers", customTriggers)),
                version));
    }

    @Override
    public ManagedNumber changeIdentity(String number, String extension, String displayName, long version) {
        return NumberMapping.toApi(numbers.changeIdentity(
                Spelling.number("number", number),
                Given.value("extension", extension),
                Given.value("displayName", displayName),
                version));
    }

    @Override
    public ManagedNumber assign(String number, long system, long version) {
        return NumberMapping.toApi(
                numbers.assign(Spelling.number("number", number), new TelephoneSystemId(system), version));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public void delete(String number, long version) {
        numbers.delete(Spelling.number("number", number), version);
    }
}
