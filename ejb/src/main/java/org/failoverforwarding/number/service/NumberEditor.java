package org.failoverforwarding.number.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.account.service.Callers;
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
