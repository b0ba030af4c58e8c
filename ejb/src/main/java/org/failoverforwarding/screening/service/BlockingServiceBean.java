package org.failoverforwarding.screening.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.account.service.Texts;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;
import org.failoverforwarding.screening.BlockedCaller;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.persistence.BlockedCallerRepository;

/** Blocking lists. */
@Stateless
@Local(BlockingService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class BlockingServiceBean implements BlockingService {

    private static final int LONGEST_NOTE = 100;

    private BlockedCallerRepository entries;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;
    private final Clock clock = Clock.systemUTC();

    protected BlockingServiceBean() {}

    @Inject
    public BlockingServiceBean(
            BlockedCallerRepository entries, Callers callers, AuditTrail audit, RoutingChanges changes) {
        this.entries = entries;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    public List<BlockedCaller> list(AccountId account) {
        callers.current().requireSight(account, "account of that number");
        return entries.ofAccount(account);
    }

    @Override
    public void block(AccountId account, Map<CallerPattern, String> notes) {
        Map<CallerPattern, BlockedCaller> known =
                list(account).stream().collect(Collectors.toMap(BlockedCaller::pattern, Function.identity()));
        notes.values().forEach(note -> Texts.optional("note", note, LONGEST_NOTE));
        Map<CallerPattern, String> all = new HashMap<>(notes);
        known.keySet().forEach(pattern -> all.putIfAbsent(pattern, ""));
        if (all.size() > BlockingList.MOST) {
            throw new ValidationException(
                    "caller", "too-many", "An account has at most " + BlockingList.MOST + " blocked callers.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        notes.forEach((pattern, note) -> save(account, Optional.ofNullable(known.get(pattern)), pattern, note, now));
        changes.announce(RoutingChange.ofScreening(account));
    }

    private void save(
            AccountId account, Optional<BlockedCaller> before, CallerPattern pattern, String note, Instant now) {
        Instant added = before.map(BlockedCaller::added).orElse(now);
        BlockedCaller after = new BlockedCaller(pattern, note, added);
        entries.save(account, after);
        String who = callers.current().name();
        before.ifPresentOrElse(
                old -> audit.changed(who, Optional.of(account), pattern.text(), old, after),
                () -> audit.created(who, Optional.of(account), pattern.text(), after));
    }

    @Override
    public void unblock(AccountId account, CallerPattern pattern) {
        callers.current().requireSight(account, "account of that number");
        entries.find(account, pattern).ifPresent(entry -> {
            entries.delete(account, pattern);
            audit.deleted(callers.current().name(), Optional.of(account), pattern.text(), entry);
            changes.announce(RoutingChange.ofScreening(account));
        });
    }
}
