package org.failoverforwarding.number.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** The steps which every change of a number has in common: sight, version, storing, audit, announcement. */
@ApplicationScoped
public class NumberEditor {

    private NumberRepository numbers;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;

    protected NumberEditor() {}

    @Inject
    public NumberEditor(NumberRepository numbers, Callers callers, AuditTrail audit, RoutingChanges changes) {
        this.numbers = numbers;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
    }

    /** @throws NotFoundException when the caller may not see it */
    public ManagedNumber visible(PhoneNumber number) {
        Caller caller = callers.current();
        return numbers.find(number)
                .filter(found -> caller.maySee(found.account()))
                .orElseThrow(NumberEditor::missing);
    }

    /** Changes a number in one go; the change may throw. */
    public ManagedNumber edit(PhoneNumber number, long version, UnaryOperator<ManagedNumber> change) {
        ManagedNumber before = visible(number);
        ManagedNumber after = changed(before, version, change);
        audit.changed(callers.current().name(), Optional.of(after.account()), number.e164(), before, after);
        return after;
    }

    /**
     * Changes several numbers, which are read and written together.
     *
     * @throws NotFoundException naming the number which the caller may not see
     * @throws ConflictException naming the number which has another version
     */
    public List<ManagedNumber> editAll(List<NumberChange> wanted) {
        Caller caller = callers.current();
        Set<PhoneNumber> keys = wanted.stream().map(NumberChange::number).collect(Collectors.toSet());
        Map<PhoneNumber, ManagedNumber> before = numbers.findAll(keys);
        List<ManagedNumber> wished =
                wanted.stream().map(one -> wished(one, caller, before)).toList();
        List<ManagedNumber> after = numbers.updateAll(wished);
        after.forEach(number -> audit.changed(
                caller.name(),
                Optional.of(number.account()),
                number.number().e164(),
                before.get(number.number()),
                number));
        changes.announce(RoutingChange.of(keys));
        return after;
    }

    private static ManagedNumber wished(NumberChange wanted, Caller caller, Map<PhoneNumber, ManagedNumber> stored) {
        ManagedNumber before = stored.get(wanted.number());
        if (before == null || !caller.maySee(before.account())) {
            throw new NotFoundException(wanted.number() + ": There is no such number.");
        }
        if (before.version() != wanted.version()) {
            throw new ConflictException(wanted.number() + ": " + Changes.CONFLICT);
        }
        return wanted.change().apply(before);
    }

    /** Lets go of what was read and written so far, so that a long list of changes does not fill the memory. */
    public void letGo() {
        numbers.writeAndClear();
    }

    /** As {@link #edit}, remembered as the return to an earlier state. */
    ManagedNumber restore(PhoneNumber number, long version, UnaryOperator<ManagedNumber> change) {
        ManagedNumber before = visible(number);
        ManagedNumber after = changed(before, version, change);
        audit.restored(callers.current().name(), Optional.of(after.account()), number.e164(), before, after);
        return after;
    }

    private ManagedNumber changed(ManagedNumber before, long version, UnaryOperator<ManagedNumber> change) {
        Changes.requireVersion(before.version(), version);
        ManagedNumber after = numbers.update(change.apply(before)).orElseThrow(NumberEditor::missing);
        changes.announce(RoutingChange.of(Set.of(before.number())));
        return after;
    }

    ManagedNumber create(ManagedNumber draft) {
        return create(List.of(draft)).get(0);
    }

    List<ManagedNumber> create(List<ManagedNumber> drafts) {
        String who = callers.current().name();
        List<ManagedNumber> created = numbers.insertAll(drafts);
        created.forEach(number -> audit.created(
                who, Optional.of(number.account()), number.number().e164(), number));
        changes.announce(
                RoutingChange.of(created.stream().map(ManagedNumber::number).collect(Collectors.toUnmodifiableSet())));
        return created;
    }

    void delete(PhoneNumber number, long version) {
        ManagedNumber before = visible(number);
        numbers.delete(number, version);
        audit.deleted(callers.current().name(), Optional.of(before.account()), number.e164(), before);
        changes.announce(RoutingChange.of(Set.of(number)));
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such number.");
    }
}
