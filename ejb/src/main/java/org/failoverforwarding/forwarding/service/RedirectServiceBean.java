package org.failoverforwarding.forwarding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.failoverforwarding.account.service.Located;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.AccountNumbers;
import org.failoverforwarding.number.service.NumberChange;
import org.failoverforwarding.number.service.NumberEditor;
import org.failoverforwarding.number.service.RememberedNumbers;
import org.failoverforwarding.number.service.RulesCheck;

/** The redirects of a number. */
@Stateless
@Local(RedirectService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class RedirectServiceBean implements RedirectService {

    /** Numbers of a long list which are read and written together. */
    private static final int AT_ONCE = 250;

    private NumberEditor editor;
    private AccountNumbers own;

    protected RedirectServiceBean() {}

    @Inject
    public RedirectServiceBean(NumberEditor editor, AccountNumbers own) {
        this.editor = editor;
        this.own = own;
    }

    @Override
    public List<Redirect> redirects(PhoneNumber number) {
        return editor.visible(number).redirects();
    }

    @Override
    public ManagedNumber add(PhoneNumber number, Redirect redirect, long version) {
        return edit(number, version, redirects -> {
            List<Redirect> longer = new ArrayList<>(redirects);
            longer.add(redirect.withId(0));
            return longer;
        });
    }

    @Override
    public ManagedNumber edit(PhoneNumber number, Redirect redirect, long version) {
        return edit(number, version, redirects -> {
            requirePresent(redirects, redirect.id());
            return redirects.stream()
                    .map(old -> old.id() == redirect.id() ? redirect : old)
                    .toList();
        });
    }

    @Override
    public ManagedNumber delete(PhoneNumber number, long redirectId, long version) {
        return edit(number, version, redirects -> {
            requirePresent(redirects, redirectId);
            return redirects.stream().filter(old -> old.id() != redirectId).toList();
        });
    }

    @Override
    public ManagedNumber reorder(PhoneNumber number, List<Long> redirectIds, long version) {
        return edit(number, version, redirects -> {
            Map<Long, Redirect> byId = redirects.stream().collect(Collectors.toMap(Redirect::id, old -> old));
            if (redirectIds.size() != redirects.size() || !byId.keySet().equals(new HashSet<>(redirectIds))) {
                throw new ValidationException(
                        "redirectIds", "incomplete", "The order must name every redirect of the number once.");
            }
            return redirectIds.stream().map(byId::get).toList();
        });
    }

    @Override
    public ManagedNumber enable(PhoneNumber number, long redirectId, boolean enabled, long version) {
        return edit(number, version, redirects -> {
            requirePresent(redirects, redirectId);
            return redirects.stream()
                    .map(old -> old.id() == redirectId ? old.withEnabled(enabled) : old)
                    .toList();
        });
    }

    @Override
    public ManagedNumber replace(PhoneNumber number, List<Redirect> redirects, long version) {
        return edit(number, version, before -> redirects);
    }

    @Override
    public List<ManagedNumber> replaceAll(List<RedirectsChange> changes) {
        List<ManagedNumber> after = new ArrayList<>(changes.size());
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            List<RedirectsChange> some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
            after.addAll(editor.editAll(numberChanges(some, from)));
            editor.letGo();
        }
        return after;
    }

    private List<NumberChange> numberChanges(List<RedirectsChange> some, int firstIndex) {
        RememberedNumbers known = own.remembering();
        known.learnOwners(MentionedNumbers.in(some));
        RulesCheck check = own.check(known);
        List<NumberChange> wanted = new ArrayList<>(some.size());
        for (RedirectsChange change : some) {
            String place = "[" + (firstIndex + wanted.size()) + "]";
            wanted.add(new NumberChange(
                    change.number(),
                    change.version(),
                    before -> Located.at(place, () -> {
                        List<Redirect> checked = check.checked(before, change.redirects());
                        known.changed(before.withRedirects(checked));
                        return check.sound(before.withRedirects(checked));
                    })));
        }
        return wanted;
    }

    private ManagedNumber edit(PhoneNumber number, long version, UnaryOperator<List<Redirect>> change) {
        return editor.edit(
                number,
                version,
                before -> own.sound(before.withRedirects(own.checked(before, change.apply(before.redirects())))));
    }

    private static void requirePresent(List<Redirect> redirects, long id) {
        if (redirects.stream().noneMatch(redirect -> redirect.id() == id)) {
            throw new NotFoundException("There is no such redirect.");
        }
    }
}
