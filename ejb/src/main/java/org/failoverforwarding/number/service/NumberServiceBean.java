package org.failoverforwarding.number.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.NumberBlock;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.NumberRow;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberOverview;

/** Numbers and what happens with calls to them. */
@Stateless
@Local(NumberService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class NumberServiceBean implements NumberService {

    private NumberOverview overview;
    private NumberEditor editor;
    private AccountNumbers own;
    private TelephoneSystemRepository systems;
    private Callers callers;
    private NumberRules rules;

    protected NumberServiceBean() {}

    @Inject
    public NumberServiceBean(
            NumberOverview overview,
            NumberEditor editor,
            AccountNumbers own,
            TelephoneSystemRepository systems,
            Callers callers) {
        this.overview = overview;
        this.editor = editor;
        this.own = own;
        this.systems = systems;
        this.callers = callers;
        this.rules = new NumberRules(own);
    }

    @Override
    public Page<NumberRow> overview(NumberFilter filter, Paging paging) {
        return overview.page(filter, callers.current().visible(), paging);
    }

    @Override
    public ManagedNumber number(PhoneNumber number) {
        return editor.visible(number);
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public ManagedNumber create(ManagedNumber draft) {
        callers.current().requireSight(draft.account(), "account of that number");
        if (own.ownerOf(draft.number()).isPresent()) {
            throw new ValidationException("number", "taken", "This number exists already.");
        }
        requireSystem(draft.system(), draft.account());
        ManagedNumber checked = rules.checkedIdentity(rules.checkedTriggers(rules.checkedAction(draft)));
        return editor.create(own.sound(checked.withRedirects(own.checked(checked, checked.redirects()))));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public NumberBlock.Result createBlock(NumberBlock block) {
        callers.current().requireSight(block.account(), "account of that number");
        BlockPlan.check(block);
        TelephoneSystem system = requireSystem(block.system(), block.account());
        BlockPlan plan = BlockPlan.of(block, own.owners(block.numbers()));
        editor.create(plan.drafts(system).stream().map(rules::checkedIdentity).toList());
        return new NumberBlock.Result(plan.fresh(), plan.present());
    }

    @Override
    public ManagedNumber changeAction(PhoneNumber number, IncomingCallAction action, Duration ringTime, long version) {
        return editor.edit(
                number,
                version,
                before -> own.noWorse(before, rules.checkedAction(before.withAction(action, ringTime))));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
    public ManagedNumber changeTriggers(
            PhoneNumber number,
            ForwardingOrder order,
            TriggerPreset preset,
            Map<Trigger, Set<Integer>> customTriggers,
            long version) {
        return editor.edit(
                number,
                version,
                before ->
                        own.noWorse(before, rules.checkedTriggers(before.withTriggers(order, preset, customTriggers))));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
    public ManagedNumber changeIdentity(PhoneNumber number, String extension, String displayName, long version) {
        return editor.edit(
                number,
                version,
                before -> own.noWorse(before, rules.checkedIdentity(before.withIdentity(extension, displayName))));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
    public ManagedNumber assign(PhoneNumber number, TelephoneSystemId system, long version) {
        return editor.edit(number, version, before -> {
            requireSystem(system, before.account());
            return before.withSystem(system);
        });
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public void delete(PhoneNumber number, long version) {
        editor.delete(number, version);
    }

    private TelephoneSystem requireSystem(TelephoneSystemId id, AccountId account) {
        return systems.find(id)
                .filter(system -> system.account().equals(account))
                .orElseThrow(() -> new ValidationException(
                        "system", "not-own-system", "The account has no such telephone system."));
    }
}
