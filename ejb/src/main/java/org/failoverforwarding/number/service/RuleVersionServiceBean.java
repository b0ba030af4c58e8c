package org.failoverforwarding.number.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.ScheduleRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.RecordJson;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.RuleVersion;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.number.PhoneNumber;

/** Earlier rules of a number. */
@Stateless
@Local(RuleVersionService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class RuleVersionServiceBean implements RuleVersionService {

    private static final int MOST = 100;
    private static final String SUBJECT = ManagedNumber.class.getSimpleName();

    private NumberEditor editor;
    private AccountNumbers own;
    private AuditRepository audit;
    private ScheduleRepository schedules;

    protected RuleVersionServiceBean() {}

    @Inject
    public RuleVersionServiceBean(
            NumberEditor editor, AccountNumbers own, AuditRepository audit, ScheduleRepository schedules) {
        this.editor = editor;
        this.own = own;
        this.audit = audit;
        this.schedules = schedules;
    }

    @Override
    public List<RuleVersion> versions(PhoneNumber number) {
        ManagedNumber present = editor.visible(number);
        return list(entries(present), RecordJson.of(present));
    }

    /** Between two changes the rules may have become others by an import, of which the log tells no details. */
    private static List<RuleVersion> list(List<AuditEntry> entries, String now) {
        List<RuleVersion> versions = new ArrayList<>();
        boolean untold =
                entries.isEmpty() || !Objects.equals(entries.get(0).after().orElse(null), now);
        if (untold) {
            versions.add(new RuleVersion(0, false, Instant.EPOCH, "", now));
        }
        for (int i = 0; i < entries.size(); i++) {
            AuditEntry entry = entries.get(i);
            long id = i == 0 && !untold ? 0 : entry.id();
            entry.after().ifPresent(rules -> versions.add(new RuleVersion(id, false, entry.at(), entry.who(), rules)));
            Optional<String> older = i + 1 < entries.size() ? entries.get(i + 1).after() : Optional.empty();
            entry.before()
                    .filter(rules -> !rules.equals(older.orElse(null)))
                    .ifPresent(rules -> versions.add(new RuleVersion(entry.id(), true, entry.at(), "", rules)));
        }
        return versions;
    }

    @Override
    public ManagedNumber restore(PhoneNumber number, long entry, boolean before, long version) {
        ManagedNumber present = editor.visible(number);
        AuditEntry found = entries(present).stream()
                .filter(candidate -> candidate.id() == entry)
                .findFirst()
                .orElseThrow(RuleVersionServiceBean::missing);
        String rules = (before ? found.before() : found.after()).orElseThrow(RuleVersionServiceBean::missing);
        return editor.restore(number, version, now -> {
            ManagedNumber wanted = new StoredRules(rules, name -> schedule(now.account(), name)).over(now);
            return own.sound(wanted.withRedirects(own.checked(wanted, wanted.redirects())));
        });
    }

    private List<AuditEntry> entries(ManagedNumber number) {
        return audit.of(SUBJECT, number.number().e164(), number.account(), MOST);
    }

    private Optional<ActiveTimes> schedule(AccountId account, String name) {
        return schedules.ofAccount(account).stream()
                .filter(schedule -> schedule.name().equals(name))
                .map(Schedule::times)
                .findFirst();
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such version of this number.");
    }
}
