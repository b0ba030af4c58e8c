package org.failoverforwarding.number.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.NumberBlock;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberOverview;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.routing.service.RoutingChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in a row are created at once, all or none. */
class NumberBlockTest {

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final NumberRepository stored = new NumberRepository(em);
    private final List<RoutingChange> announced = new ArrayList<>();
    private Caller caller = Caller.SYSTEM;
    private final NumberEditor editor =
            new NumberEditor(stored, () -> caller, new AuditTrail(new AuditRepository(em)), announced::add);
    private final NumberService numbers = new NumberServiceBean(
            new NumberOverview(em),
            editor,
            new AccountNumbers(stored, new AccountRepository(em), new SharedRuleRepository(em)),
            new TelephoneSystemRepository(em),
            () -> caller);
    private TelephoneSystem system;

    @BeforeEach
    void anAccountWithOneNumber() {
        em.getTransaction().begin();
        system = Sample.system(em, Sample.account(em, "Mine"), "pbx");
        Sample.number(em, Sample.NUMBER, system);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    private NumberBlock block(String first, String last, int extensionDigits) {
        return new NumberBlock(
                system.account(), system.id(), new PhoneNumber(first), new PhoneNumber(last), extensionDigits);
    }

    @Test
    void whatIsThereStaysAndTheRestIsCreatedWithExtensions() {
        NumberBlock.Result result = numbers.createBlock(block("+41442005000", "+41442005099", 2));
        assertEquals(99, result.created().size());
        assertEquals(List.of(Sample.NUMBER), result.present());
        assertEquals(
                "07", stored.find(new PhoneNumber("+41442005007")).orElseThrow().extension());
        assertEquals("", stored.find(Sample.NUMBER).orElseThrow().extension());
        assertEquals(List.of(RoutingChange.of(Set.copyOf(result.created()))), announced);
    }

    @ParameterizedTest
    @CsvSource({
        "+41442005010, +41442005009, 0, last, block",
        "+41442005000, +41442006000, 0, last, block",
        "+41442005000, +4144200500099, 0, last, block",
        "+41442005000, +41442005200, 2, extensionDigits, too-few-digits",
        "+41442005000, +41442005009, 1, extensionDigits, out-of-range"
    })
    void aBlockThatCannotBeIsRefused(String first, String last, int digits, String field, String reason) {
        ValidationException refused =
                assertThrows(ValidationException.class, () -> numbers.createBlock(block(first, last, digits)));
        assertEquals(field, refused.field());
        assertEquals(reason, refused.reason());
    }

    @Test
    void aNumberOfAnotherAccountRefusesTheWholeBlock() {
        Sample.number(em, new PhoneNumber("+41442005055"), Sample.system(em, Sample.account(em, "Theirs"), "other"));
        ValidationException refused = assertThrows(
                ValidationException.class, () -> numbers.createBlock(block("+41442005050", "+41442005059", 0)));
        assertEquals("taken-elsewhere", refused.reason());
        assertTrue(stored.find(new PhoneNumber("+41442005050")).isEmpty());
    }

    @Test
    void aResellerHasNoBlockInForeignAccounts() {
        caller = new Caller("dealer", Set.of(Roles.RESELLER), Set.of());
        assertThrows(NotFoundException.class, () -> numbers.createBlock(block("+41442005010", "+41442005019", 0)));
    }
}
