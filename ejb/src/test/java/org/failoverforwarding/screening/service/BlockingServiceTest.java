package org.failoverforwarding.screening.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.screening.BlockedCaller;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.persistence.BlockedCallerRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlockingServiceTest {

    private static final CallerPattern MOBILE = CallerPattern.of(Sample.MOBILE);

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final List<RoutingChange> announced = new ArrayList<>();
    private final AuditRepository log = new AuditRepository(em);
    private final BlockedCallerRepository stored = new BlockedCallerRepository(em);
    private Caller caller = Caller.SYSTEM;
    private final BlockingService service =
            new BlockingServiceBean(stored, () -> caller, new AuditTrail(log), announced::add);
    private AccountId account;
    private AccountId theirs;

    @BeforeEach
    void storeTwoAccounts() {
        em.getTransaction().begin();
        account = Sample.account(em, "Mine").id();
        theirs = Sample.account(em, "Theirs").id();
        caller = new Caller("me", Set.of(Roles.ACCOUNT_USER), Set.of(account));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    @Test
    void blockedCallersAreListedInOrderAndReachCalls() {
        service.block(account, Map.of(CallerPattern.ANONYMOUS, "", MOBILE, "Sells wine"));
        assertEquals(
                List.of("+41791234567", "anonymous"),
                service.list(account).stream()
                        .map(entry -> entry.pattern().text())
                        .toList());
        assertEquals(List.of(RoutingChange.ofScreening(account)), announced);
        BlockingList list = stored.lists(Set.of(account, theirs)).get(account);
        assertEquals(Optional.of(MOBILE), list.find(Sample.MOBILE.e164()));
        assertEquals(Set.of(account), stored.lists().keySet());
    }

    @Test
    void blockingOnceMoreChangesTheNoteOnly() {
        service.block(account, Map.of(MOBILE, "Sells wine"));
        BlockedCaller first = service.list(account).get(0);
        service.block(account, Map.of(MOBILE, "Sells cheese"));
        assertEquals(List.of(new BlockedCaller(MOBILE, "Sells cheese", first.added())), service.list(account));
    }

    @Test
    void everyChangeIsWrittenIntoTheAuditLog() {
        service.block(account, Map.of(MOBILE, ""));
        service.block(account, Map.of(MOBILE, "Sells wine"));
        service.unblock(account, MOBILE);
        service.unblock(account, MOBILE);
        List<AuditEntry> entries =
                log.page(AuditFilter.ALL, Optional.empty(), Paging.of(0, 10)).rows();
        assertEquals(
                List.of(AuditEntry.Action.DELETED, AuditEntry.Action.CHANGED, AuditEntry.Action.CREATED),
                entries.stream().map(AuditEntry::action).toList());
        assertEquals("+41791234567", entries.get(0).key());
    }

    @Test
    void aListHasAtMostAThousandEntries() {
        Map<CallerPattern, String> many = new HashMap<>();
        for (int i = 0; i < BlockingList.MOST; i++) {
            many.put(CallerPattern.of(new PhoneNumber("+4179100" + (1000 + i))), "");
        }
        service.block(account, many);
        ValidationException refused =
                assertThrows(ValidationException.class, () -> service.block(account, Map.of(MOBILE, "")));
        assertEquals("caller", refused.field());
        service.block(account, many);
    }

    @Test
    void accountsOfOthersDoNotExist() {
        assertThrows(NotFoundException.class, () -> service.list(theirs));
        assertThrows(NotFoundException.class, () -> service.block(theirs, Map.of(MOBILE, "")));
        assertThrows(NotFoundException.class, () -> service.unblock(theirs, MOBILE));
    }
}
