package org.failoverforwarding.number.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.forwarding.service.RedirectServiceBean;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberOverview;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that the linter calls an error are not saved, rules that it warns of are. */
class SavedRulesTest {

    private static final PhoneNumber THIRD = new PhoneNumber("+41442005002");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final NumberRepository stored = new NumberRepository(em);
    private final AccountNumbers own =
            new AccountNumbers(stored, new AccountRepository(em), new SharedRuleRepository(em));
    private final NumberEditor editor =
            new NumberEditor(stored, () -> Caller.SYSTEM, new AuditTrail(new AuditRepository(em)), change -> {});
    private final RedirectService redirects = new RedirectServiceBean(editor, own);
    private final NumberService numbers = new NumberServiceBean(
            new NumberOverview(em), editor, own, new TelephoneSystemRepository(em), () -> Caller.SYSTEM);

    @BeforeEach
    void storeThreeNumbers() {
        em.getTransaction().begin();
        TelephoneSystem system = Sample.system(em, Sample.account(em, "Mine"), "my-pbx");
        for (PhoneNumber number : List.of(Sample.NUMBER, Sample.OTHER_NUMBER, THIRD)) {
            Sample.number(em, number, system);
        }
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    @Test
    void aRedirectThatClosesALoopIsRefused() {
        forwardOnly(Sample.NUMBER);
        forwardOnly(Sample.OTHER_NUMBER);
        forwardOnly(THIRD);
        add(Sample.NUMBER, Sample.OTHER_NUMBER);
        add(Sample.OTHER_NUMBER, THIRD);
        ValidationException refused = assertThrows(ValidationException.class, () -> add(THIRD, Sample.NUMBER));
        assertEquals("targets", refused.field());
        assertEquals("certain-loop", refused.reason());
        assertTrue(refused.getMessage().contains(Sample.OTHER_NUMBER.e164()), refused.getMessage());
    }

    @Test
    void anActionThatClosesALoopIsRefused() {
        forwardOnly(Sample.NUMBER);
        add(Sample.NUMBER, Sample.OTHER_NUMBER);
        add(Sample.OTHER_NUMBER, Sample.NUMBER);
        ValidationException refused = assertThrows(ValidationException.class, () -> forwardOnly(Sample.OTHER_NUMBER));
        assertEquals("certain-loop", refused.reason());
    }

    @Test
    void aLoopThatIsOnlyPossibleIsSaved() {
        add(Sample.NUMBER, Sample.OTHER_NUMBER);
        assertEquals(1, add(Sample.OTHER_NUMBER, Sample.NUMBER).redirects().size());
    }

    @Test
    void anOldErrorDoesNotHinderAnotherAction() {
        numbers.changeIdentity(Sample.OTHER_NUMBER, "22", "", version(Sample.OTHER_NUMBER));
        redirects.add(Sample.NUMBER, Sample.redirect("Fallback", new Target.Extension("22")), version(Sample.NUMBER));
        numbers.changeIdentity(Sample.OTHER_NUMBER, "23", "", version(Sample.OTHER_NUMBER));
        assertDoesNotThrow(
                () -> numbers.changeAction(Sample.NUMBER, IncomingCallAction.REJECT, TIMEOUT, version(Sample.NUMBER)));
    }

    @Test
    void anOwnNumberMayBeShown() {
        Redirect plain = Sample.redirect("Fallback", new Target.ExternalNumber(Sample.MOBILE));
        Redirect shown = new Redirect(
                0,
                plain.designation(),
                true,
                Set.copyOf(plain.triggers()),
                plain.targets(),
                plain.order(),
                plain.ringTime(),
                CallingPartyDisplay.CUSTOM,
                Optional.of(new CustomDisplay(Sample.OTHER_NUMBER, "Office")),
                plain.activeTimes());
        assertDoesNotThrow(() -> redirects.add(Sample.NUMBER, shown, version(Sample.NUMBER)));
    }

    private ManagedNumber add(PhoneNumber from, PhoneNumber to) {
        return redirects.add(from, Sample.redirect("Next", new Target.InternalNumber(to)), version(from));
    }

    private void forwardOnly(PhoneNumber number) {
        numbers.changeAction(number, IncomingCallAction.FORWARD_ONLY, TIMEOUT, version(number));
    }

    private long version(PhoneNumber number) {
        return numbers.number(number).version();
    }
}
